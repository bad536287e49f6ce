import { type Objective, PathwayRules } from "@tamarisk/domain";
import { describe, expect, it } from "vitest";
import { findPathways } from "./find-pathways.ts";
import type { StagedSimulator } from "./staged-simulator.ts";
import type { ObservedTrigger } from "./trigger.ts";

/** The outcome of every year as it is given, whatever is decided. */
function given(...levels: number[]): StagedSimulator {
  const name = { en: "level", zh: "水位" };
  return {
    outcomes: [{ id: "level", name, unit: name, direction: "minimize" }],
    years: levels.map((_, place) => 2020 + place),
    uncertainties: [],
    run: (_scenarios, count) => ({
      values: Float64Array.from(Array.from({ length: count }, () => levels).flat()),
      failures: [],
    }),
  };
}

const objective: Objective = { outcomeId: "level", side: "at-most", threshold: 10, untilYear: 2028 };
const trigger: ObservedTrigger = {
  ...{ kind: "observed", outcomeId: "level", side: "at-most", value: 5 },
  ...{ years: 2, of: 3, delayYears: 1, settleYears: 0 },
};
const rules = PathwayRules.parse({
  actions: [{ id: "a", name: { en: "A", zh: "甲" }, cost: 1, leadTimeYears: 1 }],
});
function scored(levels: readonly number[], rest: object = {}) {
  const result = findPathways(given(...levels), {}, 1, { rules, objective, trigger, ...rest });
  if (!("scored" in result)) throw new RangeError(result.kind);
  return result.scored;
}
const decideYear = (levels: readonly number[]) => scored(levels).tree.decideYear[1];

describe("the trigger of a pathway", () => {
  it("forgets years beyond its value that are further back than its window [PATH3]", () => {
    expect(decideYear([6, 1, 1, 6, 1, 6, 1, 1, 1])).toBe(2026);
    expect(decideYear([6, 1, 1, 6, 1, 1, 6, 1, 1])).toBeUndefined();
    expect(decideYear([6, 6, 1, 1, 1, 1, 1, 1, 1])).toBe(2022);
  });
});

describe("the objective of a pathway", () => {
  const once = [1, 1, 11, 1, 1, 1, 1, 1, 1];

  it("is missed by one year, or only by a failure that lasts [SCORE2] [TIP3]", () => {
    expect([scored(once).robustness[0], scored(once).gapYears[0]]).toEqual([0, 1]);
    const lasting = scored(once, { sustained: { years: 2, of: 3 } });
    expect([lasting.robustness[0], lasting.gapYears[0]]).toEqual([1, 1]);
    const twice = scored([1, 1, 11, 1, 11, 1, 1, 1, 1], { sustained: { years: 2, of: 3 } });
    expect(twice.robustness[0]).toBe(0);
  });

  it("counts from the start year [PATH1]", () => {
    expect(scored(once, { startYear: 2023 }).robustness[0]).toBe(1);
  });
});
