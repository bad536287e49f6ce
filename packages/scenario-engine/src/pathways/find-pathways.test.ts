import { type Objective, PathwayRules } from "@tamarisk/domain";
import { describe, expect, it } from "vitest";
import { risingWater } from "../../test/rising-water.ts";
import { actionAdvice, bestPathway, pathwaysToDraw } from "./action-advice.ts";
import { adaptiveSentence } from "./adaptive-sentence.ts";
import { findPathways, type PathwayResult } from "./find-pathways.ts";
import { pathwayMap } from "./pathway-map.ts";
import { pathwayScore } from "./pathway-score.ts";
import { pathwaysSentence } from "./pathways-sentence.ts";
import type { ScoredPathways } from "./score-pathways.ts";
import { type TabulatedTipping, tabulatedStudy } from "./tabulated-study.ts";
import { triggerBefore } from "./trigger.ts";

const names = {
  actionOf: (id: string) => ({ en: id.toUpperCase(), zh: `措施${id}` }),
  objective: { en: "level at most 50 cm", zh: "水位不高于 50 厘米" },
};
const action = (id: string, rest: object = {}) => ({
  id,
  name: names.actionOf(id),
  cost: 1,
  leadTimeYears: 0,
  ...rest,
});

/** Belts hold until 2046, the river to the horizon or, in the second future, until 2060; a plan that fails in 2033. */
const given: TabulatedTipping = {
  startYear: 2025,
  horizonYear: 2080,
  presentPlan: [2033, 2033, Infinity],
  actions: [
    { id: "belts", leadTimeYears: 6, tippingYears: [2046, 2046, 2046] },
    { id: "river", leadTimeYears: 10, tippingYears: [Infinity, 2060, Infinity] },
  ],
};
const tabulated = tabulatedStudy(given);
const rules = PathwayRules.parse({
  actions: [action("belts", { cost: 3, leadTimeYears: 6 }), action("river", { cost: 8, leadTimeYears: 10 })],
});
const study = { rules, objective: tabulated.objective, trigger: tabulated.trigger };

function found(result: PathwayResult): ScoredPathways {
  if (!("scored" in result)) throw new RangeError(`found ${result.kind}`);
  return result.scored;
}

describe("findPathways from given tipping years", () => {
  const result = findPathways(tabulated.simulator, tabulated.scenarios, tabulated.count, study);
  const scored = found(result);
  const score = (...sequence: string[]) => {
    const pathways = Array.from(scored.length.keys(), (pathway) => pathwayScore(scored, pathway));
    return pathways.find((pathway) => pathway.sequence.join() === sequence.join())!;
  };

  it("works out as by hand [STATIC1], [SCORE1] to [SCORE6]", () => {
    expect(result).toMatchObject({ kind: "pathways", excludedFutures: 0, sequences: { all: 4, allowed: 4 } });
    // Belts are decided on in 2027 and in force in 2033; they fail from 2046 on, 35 years of 56, in two of three futures.
    expect(score("belts")).toMatchObject({
      cost: { mean: 2, p90: 3 },
      robustness: 1 / 3,
      gapYears: 70 / 3,
      transfers: 2 / 3,
    });
    // The river takes over in 2046 and holds in the first future; in the second it fails from 2060 on, 21 years.
    expect(score("belts", "river")).toMatchObject({
      cost: { mean: 22 / 3, p90: 11 },
      robustness: 2 / 3,
      gapYears: 7,
      regret: { mean: 0, p90: 0 },
    });
    // The river at once cannot be in force before 2035: two years are missed.
    expect(score("river")).toMatchObject({ robustness: 1 / 3, gapYears: 25 / 3 });
    // Belts have had their year by the time the river fails, so they add nothing.
    expect(score("river", "belts")).toMatchObject({ robustness: 1 / 3, gapYears: 25 / 3, isNonDominated: false });
  });

  it("knows what stays open after each action, and what one pathway alone would lose [SCORE7] [SCORE8]", () => {
    expect(score("belts").options).toEqual({ goodAfter: [1], robustnessLost: expect.closeTo(1 / 3, 12) });
    expect(score("belts", "river").options).toEqual({ goodAfter: [1, 1], robustnessLost: 0 });
    expect(score("river").options.goodAfter).toEqual([0]);
    expect(score().options.robustnessLost).toBeCloseTo(1 / 3, 12);
  });

  it("tells robust from adaptive actions, and says it [SCORE9]", () => {
    expect(actionAdvice(scored)).toEqual({ goodPathways: 1, robust: ["belts", "river"], adaptive: [] });
    expect(pathwayScore(scored, bestPathway(scored)).sequence).toEqual(["belts", "river"]);
    expect(pathwaysSentence(result, names)).toEqual({
      en: "Under the present plan, the objective (level at most 50 cm) is met to 2080 in 1 of 3 futures. 4 pathways come about. It is met in the most futures, 2, with BELTS → RIVER, at a mean cost of 7.33 in the unit given. No other pathway comes within 5 percentage points of that; it has BELTS and RIVER.",
      zh: "按现行规划，3 种未来情形中有 1 种把目标（水位不高于 50 厘米）保持到 2080 年。可形成 4 条路径。达标最多的是措施belts → 措施river，有 2 种，平均费用 7.33（单位同所给费用）。没有其他路径与之相差不超过 5 个百分点；它包含措施belts和措施river。",
    });
  });

  it("draws a pathway in its middle course, and its rows with what they do alone", () => {
    const drawn = pathwaysToDraw(scored, 1);
    const rows = ["belts", "river"].map((id) => ({ id, label: id, group: null }));
    const lines = drawn.map((pathway) => ({
      ...{ id: "1", label: "A line", mark: "A" },
      sequence: pathwayScore(scored, pathway).sequence,
    }));
    const content = { presentPlan: "Present plan", rows, lines };
    const map = pathwayMap(tabulated.simulator, tabulated.scenarios, 3, study, content);
    expect([map.startYear, map.horizonYear]).toEqual([2025, 2080]);
    expect(map.rows.map(({ medianYear, never }) => [medianYear, never])).toEqual([
      [2033, 1 / 3],
      [2046, 1 / 3],
      [null, 2 / 3],
    ]);
    expect(map.lines[0]!.stops).toEqual([
      {
        rowId: "present-plan",
        decideYear: null,
        inForceYear: 2025,
        inForceRange: null,
        endYear: 2033,
        share: 1,
        ending: "next",
      },
      {
        rowId: "belts",
        decideYear: 2027,
        inForceYear: 2033,
        inForceRange: [2033, 2033],
        endYear: 2046,
        share: 2 / 3,
        ending: "next",
      },
      {
        rowId: "river",
        decideYear: 2036,
        inForceYear: 2046,
        inForceRange: [2046, 2046],
        endYear: 2060,
        share: 2 / 3,
        ending: "no-way-on",
      },
    ]);
  });
});

const objective: Objective = { outcomeId: "level", side: "at-most", threshold: 50, untilYear: 2056 };
const pond = risingWater([
  { id: "a", leadTimeYears: 2, relief: 1 },
  { id: "b", leadTimeYears: 4, relief: 2 },
]);
const rise = (...rises: number[]) => ({ rise: Float64Array.from(rises), later: new Float64Array(rises.length) });
const inPond = (futures: ReturnType<typeof rise>, some: object = {}, asked: object = {}) =>
  findPathways(pond, futures, futures.rise.length, {
    rules: PathwayRules.parse({
      actions: [action("a", { leadTimeYears: 2 }), action("b", { leadTimeYears: 4, cost: 5 })],
      ...some,
    }),
    objective,
    trigger: triggerBefore(objective, { margin: 10, delayYears: 1, settleYears: 0 }),
    ...asked,
  });

describe("findPathways by running the model", () => {
  it("names one action's condition: after what, when, in how many futures and by which year", () => {
    // The level passes 40 in 2041 where it rises 2 a year, and is decided on the year after.
    const result = inPond(rise(0, 1, 2, 2), { actions: [action("a", { leadTimeYears: 2 })] });
    const scored = found(result);
    expect(Array.from(scored.robustness)).toEqual([0.5, 0.5]);
    const shown = { actionId: "a", shareOfGood: 0.5, pathway: 1, afterId: null, reached: 0.5, decideYear: 2042 };
    expect(actionAdvice(scored)).toEqual({ goodPathways: 2, robust: [], adaptive: [shown] });
    expect(
      adaptiveSentence(shown, { ...names, trigger: { en: "level is above 40 cm", zh: "水位高于 40 厘米" } }),
    ).toEqual({
      en: "A: after the present plan, when level is above 40 cm. So in 50 of 100 futures, in half of these by 2042.",
      zh: "措施a：在现行规划之后，当水位高于 40 厘米时。100 种未来情形中有 50 种如此，其中一半不晚于 2042 年。",
    });
    expect(pathwaysSentence(result, names).en).toContain(
      "One pathway comes about. None of them meets it in more futures; it is missed in the fewest years with A: 5 on average instead of 5.5.",
    );
  });

  it("answers that the trigger never fires, with the present plan as the only pathway", () => {
    const result = inPond(rise(0, 1));
    expect(result.kind).toBe("never-fires");
    expect(Array.from(found(result).robustness)).toEqual([1]);
    expect(pathwaysToDraw(found(result), 5)).toEqual([0]);
    expect(pathwaysSentence(result, names).en).toBe(
      "Under the present plan, the objective (level at most 50 cm) is met to 2056 in 2 of 2 futures. The trigger fires in no future, so no action is ever decided on.",
    );
  });

  it("answers that no action would be in force in time", () => {
    const result = inPond(rise(2), { actions: [action("a", { leadTimeYears: 30 })] });
    expect(result.kind).toBe("no-way-on");
    expect(pathwaysSentence(result, names).zh).toContain(
      "触发条件在其中 1 种中出现，但规则允许的措施到 2056 年都无法见效。",
    );
  });

  it("acts even where the objective is missed from the start, which no pathway can mend", () => {
    const result = inPond(rise(3, 4), {}, { objective: { ...objective, threshold: -1 } });
    const scored = found(result);
    expect(scored.bestRobustness).toBe(0);
    expect(actionAdvice(scored).goodPathways).toBe(0);
    expect(scored.gapYears[bestPathway(scored)]).toBe(37);
  });

  it("leaves futures out in which some run gives no number, and says so [PATH7]", () => {
    const result = inPond(rise(2, Number.NaN, 3));
    expect(result).toMatchObject({ kind: "pathways", excludedFutures: 1 });
    const without = inPond(rise(2, 3));
    expect(found(result).robustness).toEqual(found(without).robustness);
    expect(found(result).regretMean).toEqual(found(without).regretMean);
    expect(pathwaysSentence(result, names).en).toContain("1 future is left out, since some run in it gave no number.");
    expect(pathwaysSentence(result, names).en).toContain("of 2 futures");
  });

  it("answers that no future can be judged when all fail", () => {
    const result = inPond(rise(Number.NaN, Number.NaN));
    expect(result).toMatchObject({ kind: "no-counted-futures", futures: 2 });
    expect(pathwaysSentence(result, names).en).toBe("No future can be judged: in each of 2 some run gave no number.");
  });

  it("leaves costs out of the comparison while an action's is not assessed", () => {
    const actions = [action("a", { cost: null, leadTimeYears: 2 }), action("b", { cost: 5, leadTimeYears: 4 })];
    const scored = found(inPond(rise(2, 3), { actions }));
    expect(scored.unassessedIds).toEqual(["a"]);
    expect(Array.from(scored.length.keys(), (pathway) => pathwayScore(scored, pathway).cost === null)).toEqual(
      Array.from(scored.length.keys(), (pathway) => pathwayScore(scored, pathway).sequence.includes("a")),
    );
  });

  it("refuses a study that does not fit the model", () => {
    expect(() => inPond(rise(1), {}, { objective: { ...objective, outcomeId: "flood" } })).toThrow(
      'no outcome "flood"; it gives level, yearly rise',
    );
    expect(() => inPond(rise(1), {}, { trigger: { ...triggerBefore(objective), years: 3, of: 2 } })).toThrow("3 of 2");
    expect(() => tabulatedStudy({ ...given, presentPlan: [2033] })).toThrow(
      '"belts" needs a tipping year for each of 1',
    );
  });
});
