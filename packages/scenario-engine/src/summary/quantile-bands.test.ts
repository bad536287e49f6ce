import { QuantileBand } from "@tamarisk/domain";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emptyColumns, type OutcomeColumns, writeRun } from "../ensemble/outcome-columns.ts";
import { quantileBands } from "./quantile-bands.ts";

/** One policy and one outcome over two years, from one pair of numbers per scenario. */
function columnsOf(rows: readonly (readonly [number, number])[]): OutcomeColumns {
  const columns = emptyColumns({
    policyIds: ["carry-on"],
    outcomeIds: ["residents"],
    years: [2020, 2021],
    firstScenario: 0,
    scenarioCount: rows.length,
  });
  for (const [scenario, row] of rows.entries()) writeRun(columns, 0, scenario, Float64Array.from(row));
  return columns;
}

describe("quantileBands", () => {
  it("gives the quantiles of each year: of 1 … 5 and of 10 … 50 [BAND1]", () => {
    const [band] = quantileBands(
      columnsOf([
        [3, 10],
        [1, 50],
        [2, 40],
        [5, 30],
        [4, 20],
      ]),
    );
    expect(band).toEqual({
      policyId: "carry-on",
      outcomeId: "residents",
      p5: [1.2, 12],
      p25: [2, 20],
      p50: [3, 30],
      p75: [4, 40],
      p95: [expect.closeTo(4.8, 12), 48],
      excludedExperiments: 0,
    });
    expect(QuantileBand.parse(band)).toMatchObject({ p50: [3, 30] });
  });

  it("leaves a failed experiment out in every year and counts it [BAND3]", () => {
    const rows: [number, number][] = [
      [1, 10],
      [2, Number.NaN],
      [3, 30],
    ];
    const [band] = quantileBands(columnsOf(rows));
    expect([band!.p50, band!.excludedExperiments]).toEqual([[2, 20], 1]);
  });

  it("says nothing, not zero, when every experiment failed [BAND4]", () => {
    const [band] = quantileBands(columnsOf([[Number.NaN, 1]]));
    expect([band!.p5, band!.p95, band!.excludedExperiments]).toEqual([[null, null], [null, null], 1]);
  });

  it("does not see the order of the scenarios, and its five lines never cross [BAND1]", () => {
    const row = fc.tuple(fc.integer(), fc.integer());
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 60 }), (rows) => {
        const [band] = quantileBands(columnsOf(rows));
        expect(quantileBands(columnsOf(rows.toReversed()))).toEqual([band]);
        for (const year of [0, 1]) {
          const lines = [band!.p5, band!.p25, band!.p50, band!.p75, band!.p95].map((line) => line[year]!);
          expect(lines).toEqual(lines.toSorted((a, b) => a - b));
        }
      }),
    );
  });
});
