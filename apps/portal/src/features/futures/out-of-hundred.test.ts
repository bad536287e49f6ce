import { describe, expect, it } from "vitest";
import { outOfHundred } from "./out-of-hundred.ts";

describe("outOfHundred", () => {
  it("rounds, and says none and all only when it is true", () => {
    expect(outOfHundred({ held: 611, counted: 1000 })).toBe(61);
    expect(outOfHundred({ held: 999, counted: 1000 })).toBe(99);
    expect(outOfHundred({ held: 1, counted: 1000 })).toBe(1);
    expect(outOfHundred({ held: 1000, counted: 1000 })).toBe(100);
    expect(outOfHundred({ held: 0, counted: 1000 })).toBe(0);
  });

  it("has no answer when no future was counted", () => {
    expect(outOfHundred({ held: 0, counted: 0 })).toBeNull();
  });
});
