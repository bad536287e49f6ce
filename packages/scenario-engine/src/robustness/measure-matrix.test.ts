import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { OutcomeColumns } from "../ensemble/outcome-columns.ts";
import { exceedance } from "../summary/exceedance.ts";
import { measureMatrix } from "./measure-matrix.ts";
import { measureMatrixSentence } from "./measure-matrix-sentence.ts";

const years = [2026, 2027, 2028, 2029];
const objective = { outcomeId: "residents", side: "at-least", threshold: 10, untilYear: 2028 } as const;

/** For each policy one row of years per future. */
function columnsOf(policies: Readonly<Record<string, number[][]>>): OutcomeColumns {
  const rows = Object.values(policies);
  return {
    policyIds: Object.keys(policies),
    outcomeIds: ["residents"],
    years,
    firstScenario: 0,
    scenarioCount: rows[0]!.length,
    values: Float64Array.from(rows.flat(2)),
  };
}

const columns = columnsOf({
  // Fails in 2028; never; fails in 2029 only, after the objective's last year.
  asItIs: [
    [12, 11, 9, 8],
    [12, 12, 12, 12],
    [11, 11, 10, 1],
  ],
  // Already; 2027; never.
  with: [
    [9, 12, 12, 12],
    [12, 9, 15, 15],
    [20, 20, 20, 20],
  ],
});

describe("measureMatrix", () => {
  const [[own], [added]] = measureMatrix(columns, objective, [["asItIs"], ["with"]]) as [
    [ReturnType<typeof measureMatrix>[0][0]],
    [ReturnType<typeof measureMatrix>[0][0]],
  ];

  it("[ROB22] gives the share of futures that meet the objective in every year up to its last", () => {
    expect([own!.share, added!.share]).toEqual([2 / 3, 1 / 3]);
  });

  it("[ROB23] gives the regret in the last year against the best row of the same storyline and future", () => {
    // In 2028: as it is 9, 12, 10; with the measure 12, 15, 20.
    expect(own!.regret).toEqual({ mean: 16 / 3, p90: expect.closeTo(8.6, 10), largest: 10, countedFutures: 3 });
    expect(added!.regret).toEqual({ mean: 0, p90: 0, largest: 0, countedFutures: 3 });
  });

  it("[ROB24] gives the first year of failing, with already and never as answers", () => {
    expect(own).toMatchObject({
      failing: { already: 0, never: 2, crossedInYear: [0, 0, 1] },
      middle: { kind: "never" },
    });
    expect(added).toMatchObject({ failing: { already: 1, never: 1 }, middle: { kind: "year", year: 2027 } });
  });

  it("leaves out failed runs, in regret for the whole storyline", () => {
    const failed = columnsOf({
      asItIs: [
        [12, 11, 9, 8],
        [NaN, NaN, NaN, NaN],
      ],
      with: [
        [9, 9, 9, 9],
        [12, 9, 15, 15],
      ],
      never: [
        [NaN, NaN, NaN, NaN],
        [NaN, NaN, NaN, NaN],
      ],
    });
    const cells = measureMatrix(failed, objective, [["asItIs"], ["with"], ["never"]]).map(([cell]) => cell!);
    expect(cells.map(({ failing }) => failing.countedExperiments)).toEqual([1, 2, 0]);
    expect(cells.map(({ regret }) => regret?.countedFutures ?? null)).toEqual([1, 1, null]);
    expect(cells[2]).toMatchObject({ share: null, middle: null });
  });

  it("agrees with exceedance, and of two rows only the worse one has regret", () => {
    const future = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 4, maxLength: 4 });
    const futures = fc.array(future, { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(futures, futures, fc.constantFrom("at-least" as const, "at-most" as const), (one, other, side) => {
        const table = columnsOf({ one, other });
        const asked = { ...objective, side };
        const cells = measureMatrix(table, asked, [["one"], ["other"]]).map(([cell]) => cell!);
        for (const { policyId, share, regret } of cells) {
          const { outcomeId, threshold, untilYear: year } = asked;
          const question = { policyId, outcomeId, comparison: side, threshold, year, when: "until" } as const;
          expect(share).toBe(exceedance(table, question).share);
          expect(regret!.largest).toBeGreaterThanOrEqual(regret!.p90);
        }
        // Of two rows one is best in each future, so their mean regrets add up to the mean distance between them.
        const distance = one.reduce((sum, row, place) => sum + Math.abs(row[2]! - other[place]![2]!), 0) / 3;
        expect(cells[0]!.regret!.mean + cells[1]!.regret!.mean).toBeCloseTo(distance, 10);
      }),
      { seed: 9, numRuns: 60 },
    );
  });

  it("refuses rows of different length, and a year the ensemble lacks", () => {
    expect(() => measureMatrix(columns, objective, [["asItIs"], []])).toThrow("one has 0");
    expect(() => measureMatrix(columns, { ...objective, untilYear: 2050 }, [["asItIs"]])).toThrow(
      "found the year 2050",
    );
  });
});

describe("measureMatrixSentence", () => {
  const name = (en: string, zh: string) => ({ en, zh });
  const names = {
    storylines: [name("Carry on", "照常发展")],
    measures: [name("Talent", "引才"), name("Water", "节水")],
    changes: [["added" as const], ["taken-away" as const]],
  };
  const cellsWith = (...shares: (number | null)[]) => {
    const [[cell]] = measureMatrix(columns, objective, [["asItIs"]]) as [[ReturnType<typeof measureMatrix>[0][0]]];
    return shares.map((share) => [{ ...cell!, share }]);
  };

  it("names the largest gain and the largest loss in futures of 100", () => {
    expect(measureMatrixSentence(cellsWith(0.41, 0.58, 0.3), names)).toEqual({
      en: "Adding Talent to Carry on gains most: 58 of 100 futures meet the objective instead of 41. Taking Water away from Carry on loses most: 30 instead of 41.",
      zh: "在“照常发展”中加入“引才”增加最多：100 种未来情形中达到目标的由 41 种增至 58 种。从“照常发展”中去掉“节水”减少最多：由 41 种降至 30 种。",
    });
  });

  it("tells of measures that lose futures when added, and gain them when taken away", () => {
    expect(measureMatrixSentence(cellsWith(0.41, 0.25, 0.46), names).en).toBe(
      "No measure, added in full, lets one more of 100 futures meet the objective in any storyline. Adding Talent to Carry on loses most: 25 instead of 41. Taking Water away from Carry on gains most: 46 instead of 41.",
    );
  });

  it("says so when nothing gains or loses, and when nothing can be counted", () => {
    expect(measureMatrixSentence(cellsWith(0.5, 0.5, 0.5), names).en).toMatch(/^No measure, added in full/u);
    expect(measureMatrixSentence(cellsWith(1, 1, 1), names).en).toBe(
      "As they are, all storylines meet the objective in every future that is counted.",
    );
    expect(measureMatrixSentence(cellsWith(null, null, null), names).en).toMatch(/^No cell/u);
  });
});
