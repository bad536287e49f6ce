import { describe, expect, it } from "vitest";
import { expectedSeconds } from "./expected-seconds.ts";

describe("expectedSeconds", () => {
  const run = (seconds: number, experimentsTotal: number, state = "finished") =>
    ({
      state,
      experimentsTotal,
      createdAt: new Date(0),
      finishedAt: state === "finished" ? new Date(seconds * 1000) : null,
    }) as never;

  it("takes the middle of the runs so far, by futures", () => {
    expect(expectedSeconds([run(10, 1000), run(4, 100), run(30, 1000)], 2000)).toBe(60);
  });

  it("cannot say before the first run", () => {
    expect(expectedSeconds([run(10, 1000, "failed")], 1000)).toBeNull();
  });
});
