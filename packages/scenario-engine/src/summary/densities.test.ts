import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { columnsOf, residents } from "../../test/columns-of.ts";
import { densities } from "./densities.ts";

describe("densities", () => {
  it("counts four futures into two bins from 0 to 4, a quarter of them per unit of 2 [DENS1]", () => {
    const columns = columnsOf([
      [0, 4],
      [1, 4],
      [2, 4],
      [3, 4],
    ]);
    const found = densities(columns, { ...residents, binCount: 2 });
    expect([...found.edges]).toEqual([0, 2, 4]);
    expect([...found.densities]).toEqual([0.25, 0.25, 0, 0.5]);
  });

  it("adds up to one in every year, whatever the futures [DENS1]", () => {
    const row = fc.tuple(fc.integer({ min: -1e6, max: 1e6 }), fc.integer({ min: -1e6, max: 1e6 }));
    fc.assert(
      fc.property(fc.array(row, { minLength: 1 }), fc.integer({ min: 1, max: 30 }), (rows, binCount) => {
        const found = densities(columnsOf(rows), { ...residents, binCount });
        const width = found.edges[1]! - found.edges[0]!;
        for (const year of [0, 1]) {
          const inYear = found.densities.subarray(year * binCount, (year + 1) * binCount);
          expect(inYear.reduce((sum, density) => sum + density * width, 0)).toBeCloseTo(1, 6);
        }
      }),
    );
  });

  it("leaves failed experiments out; without any other there is no picture [DENS2]", () => {
    const columns = columnsOf([
      [1, 1],
      [5, Number.NaN],
    ]);
    const found = densities(columns, { ...residents, binCount: 1 });
    expect(found).toMatchObject({ countedExperiments: 1, excludedExperiments: 1 });
    expect([[...found.edges], [...found.densities]]).toEqual([
      [0.5, 1.5],
      [1, 1],
    ]);
    expect(densities(columnsOf([[Number.NaN]]), { ...residents, binCount: 3 }).edges).toHaveLength(0);
  });

  it("refuses no bins, half bins and an outcome that grew beyond all numbers", () => {
    for (const binCount of [0, 1.5, 1e6]) {
      expect(() => densities(columnsOf([[1]]), { ...residents, binCount })).toThrow(`found ${binCount}`);
    }
    expect(() => densities(columnsOf([[1, Infinity]]), { ...residents, binCount: 3 })).toThrow("finite outcomes");
  });
});
