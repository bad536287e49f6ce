import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hump, stoppedBy } from "./hump.ts";

/** By the trapezoidal rule, over half years. */
function area(heights: Float64Array): number {
  let sum = 0;
  for (let half = 1; half < heights.length; half++) {
    sum += (((heights[half - 1] as number) + (heights[half] as number)) / 2) * 0.5;
  }
  return sum;
}

describe("hump", () => {
  it("[MAP6] has the share of futures that stop as its area, wherever they stop", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 30, maxLength: 56 }), (counts) => {
        const shares = counts.map((count) => count / 400);
        expect(area(hump(shares, 1.5))).toBeCloseTo(
          shares.reduce((sum, share) => sum + share, 0),
          6,
        );
      }),
      { seed: 3, numRuns: 40 },
    );
  });

  it("is as high as the bell it is made of where all stop in one year", () => {
    const shares = Array.from({ length: 31 }, (_, year) => (year === 15 ? 1 : 0));
    expect(hump(shares, 2)[30]).toBeCloseTo(1 / (2 * Math.sqrt(2 * Math.PI)), 12);
  });
});

describe("stoppedBy", () => {
  it("counts those that never sufficed, and is not reached where too few stop", () => {
    expect(stoppedBy(0.5, [0, 0.2, 0.3], 0.1, 2025)).toBe(2027);
    expect(stoppedBy(0.05, [0, 0.2, 0.3], 0.1, 2025)).toBe(2025);
    expect(stoppedBy(0.95, [0, 0.2, 0.3], 0.1, 2025)).toBeNull();
  });
});
