import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emptyColumns, type OutcomeColumns, writeRun } from "../ensemble/outcome-columns.ts";
import { exceedance, type ThresholdQuestion } from "./exceedance.ts";

function columnsOf(rows: readonly (readonly number[])[]): OutcomeColumns {
  const columns = emptyColumns({
    policyIds: ["carry-on"],
    outcomeIds: ["residents"],
    years: [2020, 2021, 2022],
    firstScenario: 0,
    scenarioCount: rows.length,
  });
  for (const [scenario, row] of rows.entries()) writeRun(columns, 0, scenario, Float64Array.from(row));
  return columns;
}

const question: ThresholdQuestion = {
  policyId: "carry-on",
  outcomeId: "residents",
  comparison: "at-least",
  threshold: 350,
  year: 2022,
  when: "in",
};

/** Stays above, dips below for a year, ends exactly on the line, ends below. */
const four = columnsOf([
  [400, 400, 400],
  [400, 300, 400],
  [400, 380, 350],
  [400, 350, 349],
]);

describe("exceedance", () => {
  it("counts three of four futures at 350 or more in 2022, the line itself included", () => {
    expect(exceedance(four, question)).toEqual({ share: 0.75, countedExperiments: 4, excludedExperiments: 0 });
  });

  it("counts only two that stay there in every year until 2022", () => {
    expect(exceedance(four, { ...question, when: "until" }).share).toBe(0.5);
  });

  it("counts two at 350 or less in 2022", () => {
    expect(exceedance(four, { ...question, comparison: "at-most" }).share).toBe(0.5);
  });

  it("leaves failed experiments out of the share and counts them", () => {
    const failed = [Number.NaN, Number.NaN, Number.NaN];
    expect(exceedance(columnsOf([[400, 400, 400], failed]), question)).toEqual({
      share: 1,
      countedExperiments: 1,
      excludedExperiments: 1,
    });
    expect(exceedance(columnsOf([failed]), question).share).toBeNull();
  });

  it("is never easier to meet until a year than in it, nor at a stricter threshold", () => {
    const row = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1 }), fc.nat(9), (rows, threshold) => {
        const columns = columnsOf(rows);
        const share = (change: Partial<ThresholdQuestion>) =>
          exceedance(columns, { ...question, threshold, ...change }).share!;
        expect(share({ when: "until" })).toBeLessThanOrEqual(share({}));
        expect(share({ threshold: threshold + 1 })).toBeLessThanOrEqual(share({}));
      }),
    );
  });

  it("refuses a threshold that is no number and a year outside the ensemble", () => {
    expect(() => exceedance(four, { ...question, threshold: Number.NaN })).toThrow(
      "the threshold of residents must be a number; found NaN",
    );
    expect(() => exceedance(four, { ...question, year: 2060 })).toThrow("covers 2020 to 2022; found the year 2060");
  });
});
