import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shannonIndex, shareOutsideLargest } from "./employment-shares.ts";

const counts = fc
  .array(fc.integer({ min: 0, max: 100_000 }), { minLength: 1, maxLength: 20 })
  .filter((each) => each.some((count) => count > 0));

describe("shannonIndex", () => {
  it("is ln 2 for two equal halves, 0 when all work in one industry, ln 20 at most for twenty", () => {
    expect(shannonIndex([50, 50])).toBeCloseTo(Math.LN2, 12);
    expect(shannonIndex([7, 0, 0])).toBe(0);
    expect(shannonIndex(new Array<number>(20).fill(3))).toBeCloseTo(Math.log(20), 12);
  });

  it("lies between 0 and the logarithm of the number of industries, whatever the counts", () => {
    fc.assert(
      fc.property(counts, (each) => {
        expect(shannonIndex(each)!).toBeGreaterThanOrEqual(-1e-12);
        expect(shannonIndex(each)!).toBeLessThanOrEqual(Math.log(each.length) + 1e-12);
      }),
    );
  });

  it("is unknown, not zero, when nobody is counted", () => {
    expect(shannonIndex([0, 0])).toBeUndefined();
    expect(shareOutsideLargest([])).toBeUndefined();
  });
});

describe("shareOutsideLargest", () => {
  it("is what is left beside the largest industry", () => {
    expect(shareOutsideLargest([60, 30, 10])).toBeCloseTo(40, 12);
    expect(shareOutsideLargest([5])).toBe(0);
  });
});
