import { describe, expect, it } from "vitest";
import { rankCorrelation, ranks } from "./rank-correlation.ts";

describe("rank correlation", () => {
  it("is 1 for any rise, −1 for any fall, and 0 where nothing varies", () => {
    expect(rankCorrelation([1, 2, 3, 4], [1, 8, 27, 1000])).toBeCloseTo(1, 12);
    expect(rankCorrelation([1, 2, 3, 4], [5, 4, -1, -90])).toBeCloseTo(-1, 12);
    expect(rankCorrelation([1, 2, 3], [7, 7, 7])).toBe(0);
  });

  it("is 1 − 6 Σd² / n(n² − 1) where no numbers are equal: 0.8 for 1 2 3 4 against 1 3 2 4", () => {
    expect(rankCorrelation([1, 2, 3, 4], [1, 3, 2, 4])).toBeCloseTo(1 - (6 * 2) / (4 * 15), 12);
  });

  it("gives equal numbers the mean of their ranks", () => {
    expect([...ranks([10, 20, 10, 5])]).toEqual([2.5, 4, 2.5, 1]);
  });

  it("refuses rows of different length", () => {
    expect(() => rankCorrelation([1], [1, 2])).toThrow(RangeError);
  });
});
