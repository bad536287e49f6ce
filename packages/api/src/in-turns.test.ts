import type { Steps } from "@tamarisk/scenario-engine";
import { describe, expect, it } from "vitest";
import { inTurns } from "./in-turns.ts";

function* busyFor(ms: number): Steps<string> {
  const end = performance.now() + ms;
  while (performance.now() < end) yield;
  return "done";
}

describe("inTurns", () => {
  it("lets others in again and again while the work goes on, and gives its result", async () => {
    let turns = 0;
    const other = setInterval(() => turns++, 1);
    expect(await inTurns(busyFor(120))).toBe("done");
    clearInterval(other);
    expect(turns).toBeGreaterThan(2);
  });

  it("passes on what the work throws", async () => {
    const broken = (function* (): Steps<never> {
      yield;
      throw new RangeError("no course");
    })();
    await expect(inTurns(broken)).rejects.toThrow("no course");
  });
});
