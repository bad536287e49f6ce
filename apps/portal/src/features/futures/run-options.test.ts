import { describe, expect, it } from "vitest";
import { readRunOptions } from "./run-options.ts";

const number = (value: number) => ({ kind: "number", value }) as const;

describe("readRunOptions", () => {
  it("takes whole numbers within the recipe's limits", () => {
    expect(readRunOptions({ count: number(1000), seed: number(0) })).toEqual({ kind: "ready", count: 1000, seed: 0 });
  });

  it("names every number that cannot be run", () => {
    expect(readRunOptions({ count: number(99), seed: number(1.5) })).toEqual({
      kind: "wrong",
      fields: ["count", "seed"],
    });
    expect(readRunOptions({ count: { kind: "blank" }, seed: number(1) })).toEqual({ kind: "wrong", fields: ["count"] });
    expect(readRunOptions({ count: number(1000), seed: { kind: "unreadable", text: "1,5" } })).toEqual({
      kind: "wrong",
      fields: ["seed"],
    });
  });
});
