import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { columnsOf, residents } from "../../test/columns-of.ts";
import { conditionalMeans } from "./conditional-means.ts";

const inFirstYear = { ...residents, year: 2020 };

describe("conditionalMeans", () => {
  it("cuts six experiments into a cheap and a dear half and takes the mean of each [COND1]", () => {
    const columns = columnsOf([[10], [60], [20], [50], [30], [40]]);
    const price = Float64Array.of(1, 6, 2, 5, 3, 4);
    expect(conditionalMeans(columns, price, { ...inFirstYear, groupCount: 2 })).toEqual([
      { from: 1, to: 3, mean: 20, standardError: expect.closeTo(10 / Math.sqrt(3), 12), experiments: 3 },
      { from: 4, to: 6, mean: 50, standardError: expect.closeTo(10 / Math.sqrt(3), 12), experiments: 3 },
    ]);
  });

  it("gives each alternative a group of its own, however rare [COND1]", () => {
    const columns = columnsOf([[1], [2], [3], [10], [30]]);
    const structure = Float64Array.of(7, 7, 7, 2, 7);
    expect(conditionalMeans(columns, structure, { ...inFirstYear, groupCount: 4 })).toMatchObject([
      { from: 2, to: 2, mean: 10, standardError: null, experiments: 1 },
      { from: 7, to: 7, mean: 9, experiments: 4 },
    ]);
  });

  it("leaves failed experiments out, and has no group when all failed [COND2]", () => {
    const columns = columnsOf([[1], [Number.NaN], [3]]);
    const price = Float64Array.of(1, 2, 3);
    expect(conditionalMeans(columns, price, { ...inFirstYear, groupCount: 1 })).toMatchObject([
      { mean: 2, experiments: 2 },
    ]);
    expect(
      conditionalMeans(columnsOf([[Number.NaN]]), price.subarray(1, 2), { ...inFirstYear, groupCount: 3 }),
    ).toEqual([]);
  });

  it("puts every experiment into one group, keeps equal values together, and averages to the overall mean", () => {
    const pairs = fc.array(fc.tuple(fc.integer({ min: 0, max: 8 }), fc.integer({ min: -100, max: 100 })), {
      minLength: 1,
    });
    fc.assert(
      fc.property(pairs, fc.integer({ min: 1, max: 12 }), (pairs, groupCount) => {
        const columns = columnsOf(pairs.map(([, outcome]) => [outcome]));
        const groups = conditionalMeans(
          columns,
          Float64Array.from(pairs, ([value]) => value),
          {
            ...inFirstYear,
            groupCount,
          },
        );
        expect(groups.length).toBeLessThanOrEqual(groupCount);
        expect(groups.reduce((sum, { experiments }) => sum + experiments, 0)).toBe(pairs.length);
        for (let place = 1; place < groups.length; place++) {
          expect(groups[place]!.from).toBeGreaterThan(groups[place - 1]!.to);
        }
        const total = groups.reduce((sum, { mean, experiments }) => sum + mean * experiments, 0);
        expect(total).toBeCloseTo(
          pairs.reduce((sum, [, outcome]) => sum + outcome, 0),
          6,
        );
      }),
    );
  });

  it("refuses an uncertainty of another length, no group and a year outside", () => {
    const columns = columnsOf([[1], [2]]);
    const price = Float64Array.of(1, 2);
    expect(() => conditionalMeans(columns, price.subarray(1), { ...inFirstYear, groupCount: 1 })).toThrow(
      "each of 2 scenarios; found 1",
    );
    expect(() => conditionalMeans(columns, price, { ...inFirstYear, groupCount: 0 })).toThrow("found 0");
    expect(() => conditionalMeans(columns, price, { ...inFirstYear, year: 2050, groupCount: 1 })).toThrow("2050");
  });
});
