import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { columnsOf, residents } from "../../test/columns-of.ts";
import { type CrossingQuestion, crossings, firstCrossing } from "./first-crossing.ts";

const question: CrossingQuestion = { ...residents, direction: "below", threshold: 350 };

/** Below from the start; below in 2021 for a year; on the line but never below; below in 2022; failed. */
const five = columnsOf([
  [300, 400, 400],
  [400, 340, 400],
  [400, 350, 350],
  [400, 400, 349],
  [300, Number.NaN, 300],
]);

describe("firstCrossing", () => {
  it("tells already, each year, never and failed apart [CROSS1] [CROSS2]", () => {
    expect(firstCrossing(five, question)).toEqual({
      already: 1,
      never: 1,
      crossedInYear: [0, 1, 1],
      shareCrossedBy: [0.25, 0.5, 0.75],
      countedExperiments: 4,
      excludedExperiments: 1,
    });
    expect(crossings(five, question)).toEqual([
      { kind: "already" },
      { kind: "crossed", year: 2021 },
      { kind: "never" },
      { kind: "crossed", year: 2022 },
      { kind: "failed" },
    ]);
  });

  it("asks about rising over the threshold as well [CROSS1]", () => {
    expect(crossings(five, { ...question, direction: "above" }).map(({ kind }) => kind)).toEqual([
      "crossed",
      "already",
      "already",
      "already",
      "failed",
    ]);
  });

  it("has no share when every experiment failed [CROSS2]", () => {
    const { shareCrossedBy, countedExperiments } = firstCrossing(columnsOf([[Number.NaN, 1]]), question);
    expect([shareCrossedBy, countedExperiments]).toEqual([[null, null], 0]);
  });

  it("counts every future once, and never later at a milder threshold [CROSS1]", () => {
    const value = fc.integer({ min: 0, max: 9 });
    const row = fc.array(value, { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1 }), value, (rows, threshold) => {
        const columns = columnsOf(rows);
        const strict = firstCrossing(columns, { ...question, threshold });
        const mild = firstCrossing(columns, { ...question, threshold: threshold + 1 });
        const { already, never, crossedInYear } = strict;
        expect(already + never + crossedInYear.reduce((sum, count) => sum + count, 0)).toBe(rows.length);
        for (const [year, share] of strict.shareCrossedBy.entries()) {
          expect(mild.shareCrossedBy[year]).toBeGreaterThanOrEqual(share!);
        }
      }),
    );
  });

  it("refuses a threshold that is no number and an outcome that is not there", () => {
    expect(() => firstCrossing(five, { ...question, threshold: Number.NaN })).toThrow("must be a number; found NaN");
    expect(() => firstCrossing(five, { ...question, outcomeId: "jobs" })).toThrow('no outcome "jobs"');
  });
});
