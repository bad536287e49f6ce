import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emptyColumns, type OutcomeColumns, writeRun } from "../ensemble/outcome-columns.ts";
import { type PairedQuestion, pairedChange } from "./paired-change.ts";

/** One outcome in one year, by policy and future. */
function columnsOf(carryOn: readonly number[], oasis: readonly number[]): OutcomeColumns {
  const columns = emptyColumns({
    policyIds: ["carry-on", "desert-oasis"],
    outcomeIds: ["residents"],
    years: [2020, 2050],
    firstScenario: 0,
    scenarioCount: carryOn.length,
  });
  for (const [policy, values] of [carryOn, oasis].entries()) {
    for (const [future, value] of values.entries()) writeRun(columns, policy, future, Float64Array.of(0, value));
  }
  return columns;
}

const question: PairedQuestion = {
  policyId: "desert-oasis",
  referenceId: "carry-on",
  outcomeId: "residents",
  year: 2050,
  measure: "difference",
};

describe("pairedChange", () => {
  it("takes the difference in each future before it ranks [PAIR1]", () => {
    // The medians are 200 and 200; every future but one changes all the same.
    const { p50, rose, fell } = pairedChange(columnsOf([100, 200, 300], [200, 300, 100]), question);
    expect(p50).toBe(100);
    expect([rose, fell]).toEqual([2, 1]);
  });

  it("gives the range from the 5th to the 95th of 100 futures, type 7 [PAIR2]", () => {
    const changes = Array.from({ length: 101 }, (_, place) => place);
    const { p5, p50, p95 } = pairedChange(
      columnsOf(
        changes.map(() => 7),
        changes.map((change) => 7 + change),
      ),
      question,
    );
    expect([p5, p50, p95]).toEqual([5, 50, 95]);
  });

  it("leaves out failed runs of either policy, and in percent references of zero [PAIR3]", () => {
    const columns = columnsOf([100, Number.NaN, 0, -50], [150, 100, 10, -25]);
    expect(pairedChange(columns, question)).toMatchObject({ countedExperiments: 3, excludedExperiments: 1 });
    const percent = pairedChange(columns, { ...question, measure: "percent" });
    expect(percent).toMatchObject({ p50: 50, rose: 2, fell: 0, countedExperiments: 2, excludedExperiments: 2 });
  });

  it("says null, not zero, when no future can be counted [PAIR3]", () => {
    const nothing = columnsOf([Number.NaN], [3]);
    expect(pairedChange(nothing, question)).toMatchObject({ p5: null, p50: null, p95: null, countedExperiments: 0 });
  });

  it("turns its sign when the two policies change places, and is nothing against itself", () => {
    const rows = fc.array(fc.tuple(fc.integer(), fc.integer()), { minLength: 1 });
    fc.assert(
      fc.property(rows, (pairs) => {
        const columns = columnsOf(
          pairs.map(([before]) => before),
          pairs.map(([, after]) => after),
        );
        const there = pairedChange(columns, question);
        const back = pairedChange(columns, { ...question, policyId: "carry-on", referenceId: "desert-oasis" });
        expect(back.p95! + there.p5!).toBeCloseTo(0, 3);
        expect([back.rose, back.fell]).toEqual([there.fell, there.rose]);
        const self = pairedChange(columns, { ...question, referenceId: "desert-oasis" });
        expect([self.p5, self.p50, self.p95, self.rose, self.fell]).toEqual([0, 0, 0, 0, 0]);
      }),
    );
  });

  it("refuses a policy, an outcome or a year that the ensemble lacks", () => {
    const columns = columnsOf([1], [2]);
    expect(() => pairedChange(columns, { ...question, referenceId: "war" })).toThrow('no policy "war"');
    expect(() => pairedChange(columns, { ...question, year: 2051 })).toThrow("found the year 2051");
  });
});
