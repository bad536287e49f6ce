import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { orderStatistics } from "./order-statistics.ts";

function picked(values: readonly number[], ranks: readonly number[]): number[] {
  const result = new Float64Array(ranks.length);
  orderStatistics(values.length, ranks)(Float64Array.from(values), result);
  return [...result];
}

const value = fc.oneof(
  fc.integer({ min: -5, max: 5 }),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 }),
  fc.constantFrom(1e300, -1e300, 1e-300, 0),
);

describe("orderStatistics", () => {
  it("picks the lowest, the median and the highest of five", () => {
    expect(picked([9, 1, 7, 3, 5], [0, 2, 4])).toEqual([1, 5, 9]);
  });

  it("picks what a sort would, with ties, outliers and neighbours in one bin", () => {
    fc.assert(
      fc.property(
        fc.array(value, { minLength: 1, maxLength: 300 }),
        fc.array(fc.nat(), { maxLength: 12 }),
        (values, any) => {
          const ranks = any.map((rank) => rank % values.length).toSorted((a, b) => a - b);
          const sorted = values.toSorted((a, b) => a - b);
          // A sort does not tell −0 from 0, so neither is asked for.
          expect(picked(values, ranks).map((each) => each + 0)).toEqual(ranks.map((rank) => sorted[rank]! + 0));
        },
      ),
    );
  });

  it("copes with one value far from all others, all alike, and infinities", () => {
    const many = Array.from({ length: 500 }, (_, place) => (place * 7919) % 500);
    expect(picked([...many, 1e12], [0, 250, 500])).toEqual([0, 250, 1e12]);
    expect(
      picked(
        many.map(() => 4),
        [0, 499],
      ),
    ).toEqual([4, 4]);
    expect(picked([...many, Infinity, -Infinity], [0, 1, 501])).toEqual([-Infinity, 0, Infinity]);
  });
});
