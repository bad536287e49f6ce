import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { medianSlope, theilSen } from "./theil-sen.ts";

const series = (...values: number[]) => values.map((value, index) => ({ year: 2015 + index, value }));

describe("theilSen", () => {
  it("is the median of all slopes, worked by hand", () => {
    // Slopes 1, 28 and 14.5.
    expect(theilSen(series(1, 2, 30))).toMatchObject({ slope: 14.5, at: { year: 2016, value: 2 }, range: null });
  });

  it("finds a straight line whatever the order and the gaps, with a range of nothing", () => {
    const years = fc.uniqueArray(fc.integer({ min: 1990, max: 2030 }), { minLength: 5, maxLength: 12 });
    fc.assert(
      fc.property(years, fc.integer({ min: -50, max: 50 }), (all, slope) => {
        const found = theilSen(all.map((year) => ({ year, value: 7 + slope * (year - 2000) })))!;
        expect(found.slope).toBeCloseTo(slope, 9);
        expect(found.range![0]).toBeCloseTo(slope, 9);
        expect(found.range![1]).toBeCloseTo(slope, 9);
      }),
    );
  });

  it("gives the range of the textbook's rank places", () => {
    // Gilbert 1987, example 16.5's counts: ten values, 45 slopes, spread 1.6449 × √125 = 18.4: places 13.3 and 32.7.
    const values = [10, 22, 21, 30, 22, 30, 40, 40, 35, 48];
    const found = theilSen(series(...values))!;
    const slopes = values.flatMap((a, i) => values.slice(i + 1).map((b, j) => (b - a) / (j + 1))).sort((a, b) => a - b);
    expect(slopes).toHaveLength(45);
    expect(found.slope).toBe(slopes[22]);
    expect(found.range![0]).toBeGreaterThanOrEqual(slopes[12]!);
    expect(found.range![0]).toBeLessThanOrEqual(slopes[13]!);
    expect(found.range![1]).toBeGreaterThanOrEqual(slopes[31]!);
    expect(found.range![1]).toBeLessThanOrEqual(slopes[32]!);
  });

  it("is not moved by one wild value", () => {
    expect(theilSen(series(1, 2, 3, 400, 5, 6, 7))!.slope).toBeCloseTo(1, 9);
  });

  it("says nothing about a single value", () => {
    expect(theilSen(series(4))).toBeNull();
  });

  it("has the same slope from the short way", () => {
    const values = fc.array(fc.integer({ min: -5, max: 5 }), { maxLength: 14 });
    fc.assert(
      fc.property(values, (all) => {
        expect(medianSlope(series(...all))).toBe(theilSen(series(...all))?.slope ?? null);
      }),
    );
  });
});
