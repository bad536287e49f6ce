import { type Action, type Objective, PathwayRules } from "@tamarisk/domain";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { everySequence, type Followed, follow, isAllowed } from "../../test/every-pathway.ts";
import { risingWater } from "../../test/rising-water.ts";
import { pathwayScore } from "./pathway-score.ts";
import type { PathwayStudy } from "./pathway-study.ts";
import { joinPathwayTrees } from "./pathway-tree.ts";
import { scorePathways } from "./score-pathways.ts";
import { searchPathways } from "./search-pathways.ts";
import { sequenceCounts } from "./sequence-counts.ts";
import type { PathwayTrigger } from "./trigger.ts";

const objective: Objective = { outcomeId: "level", side: "at-most", threshold: 50, untilYear: 2056 };
const ids = ["a", "b", "c", "d"] as const;

const anyAction = (id: string): fc.Arbitrary<unknown> => {
  const others = fc.subarray(ids.filter((other) => other > id));
  const rare = fc.oneof({ weight: 4, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: others });
  return fc.record({
    id: fc.constant(id),
    name: fc.constant({ en: id, zh: id }),
    cost: fc.integer({ min: 0, max: 9 }),
    leadTimeYears: fc.constantFrom(0, 1, 2.5, 6),
    stays: fc.boolean(),
    lockInYears: fc.constantFrom(0, 3, 12),
    requires: rare,
    blocks: rare,
    after: rare,
  });
};

const anyTrigger: fc.Arbitrary<PathwayTrigger> = fc.oneof(
  fc.constant({ kind: "foreseen" as const }),
  fc.record({
    kind: fc.constant("observed" as const),
    outcomeId: fc.constantFrom("level", "yearly rise"),
    side: fc.constant("at-most" as const),
    value: fc.integer({ min: 0, max: 45 }),
    years: fc.integer({ min: 1, max: 2 }),
    of: fc.integer({ min: 2, max: 3 }),
    delayYears: fc.integer({ min: 0, max: 2 }),
    settleYears: fc.integer({ min: 0, max: 4 }),
  }),
);

const anyCase = fc.record({
  rules: fc.record({
    actions: fc.tuple(...ids.map(anyAction)),
    costCeiling: fc.option(fc.integer({ min: 5, max: 30 })),
    lengthMax: fc.integer({ min: 1, max: 4 }),
  }),
  trigger: anyTrigger,
  reliefs: fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 4, maxLength: 4 }),
  futures: fc.array(fc.tuple(fc.integer({ min: -1, max: 7 }), fc.integer({ min: -2, max: 5 })), {
    minLength: 1,
    maxLength: 8,
  }),
  startYear: fc.constantFrom(2020, 2024),
});

type AnyCase = typeof anyCase extends fc.Arbitrary<infer Value> ? Value : never;

function caseOf({ rules, trigger, reliefs, futures, startYear }: AnyCase) {
  const study: PathwayStudy = { rules: PathwayRules.parse(rules), objective, trigger, startYear };
  const dikes = study.rules.actions.map(({ id, leadTimeYears }, place) => ({
    id,
    leadTimeYears,
    relief: reliefs[place]!,
  }));
  const scenarios = {
    rise: Float64Array.from(futures, ([rise]) => rise),
    later: Float64Array.from(futures, ([, later]) => later),
  };
  return { study, simulator: risingWater(dikes), scenarios, count: futures.length };
}

/** Everything a score says, from following every allowed sequence through every future. */
function scoresByHand({ study, simulator, scenarios, count }: ReturnType<typeof caseOf>) {
  const sequences = [[], ...everySequence(study.rules).filter((sequence) => isAllowed(study.rules, sequence))];
  const all = sequences.map((sequence) => ({
    sequence,
    futures: Array.from({ length: count }, (_, future) => follow(simulator, scenarios, future, study, sequence)),
  }));
  const isComeTo = ({ sequence, futures }: (typeof all)[number]) =>
    futures.some(({ decided }) => decided.length === sequence.length);
  const pathways = all.filter(isComeTo);
  const leastGap = Array.from({ length: count }, (_, future) =>
    Math.min(...pathways.map(({ futures }) => futures[future]!.gapYears)),
  );
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / count;
  const p90 = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.ceil(0.9 * count - 1e-9) - 1]!;
  return pathways.map(({ sequence, futures }) => {
    const costs = futures.map(({ decided }) =>
      decided.reduce((sum, { id }) => sum + study.rules.actions.find((action) => action.id === id)!.cost!, 0),
    );
    const regrets = futures.map(({ gapYears }, future) => gapYears - leastGap[future]!);
    const isOpen = study.rules.actions.some(
      (action) => !sequence.includes(action) && isAllowed(study.rules, [...sequence, action]),
    );
    const robustness = mean(futures.map(({ gapYears }) => Number(gapYears === 0)));
    const sameStart = pathways.filter((other) => other.sequence[0] === sequence[0] || sequence.length === 0);
    const kept = mean(
      futures.map((_, future) => Number(sameStart.some((other) => other.futures[future]!.gapYears === 0))),
    );
    return {
      sequence: sequence.map(({ id }: Action) => id as string),
      cost: { mean: expect.closeTo(mean(costs), 10), p90: p90(costs) },
      robustness: expect.closeTo(robustness, 10),
      gapYears: expect.closeTo(mean(futures.map(({ gapYears }) => gapYears)), 10),
      transfers: expect.closeTo(mean(futures.map(({ decided }) => decided.length)), 10),
      regret: { mean: expect.closeTo(mean(regrets), 10), p90: p90(regrets) },
      lockIn: {
        waitedYears: expect.closeTo(mean(futures.map(waitedIn)), 10),
        lockedOut: expect.closeTo(
          mean(
            futures.map(({ decided, endsFailing }) =>
              Number(!isOpen && decided.length === sequence.length && endsFailing),
            ),
          ),
          10,
        ),
      },
      robustnessLost: expect.closeTo(kept - robustness, 10),
      steps: sequence.map(({ id }, step) => {
        const years = futures.flatMap(({ decided }) => decided[step]?.year ?? []).sort((a, b) => a - b);
        return { actionId: id, reached: years.length / count, decideYear: years[Math.ceil(years.length / 2) - 1] };
      }),
    };
  });
}

function waitedIn({ decided }: Followed): number {
  return decided.reduce((sum, { waited }) => sum + waited, 0);
}

describe("searchPathways", () => {
  it("gives what following every allowed sequence through every future gives [PATH1] to [PATH6], [SCORE1] to [SCORE7]", () => {
    fc.assert(
      fc.property(anyCase, (drawn) => {
        const given = caseOf(drawn);
        const scored = scorePathways(searchPathways(given.simulator, given.scenarios, given.count, given.study));
        const found = Array.from(scored.length, (_, pathway) => pathwayScore(scored, pathway));
        const byHand = scoresByHand(given);
        expect(found.map(({ sequence }) => sequence.join())).toEqual(byHand.map(({ sequence }) => sequence.join()));
        for (const [place, { robustnessLost, ...expected }] of byHand.entries()) {
          expect(found[place]).toMatchObject(expected);
          expect(found[place]!.options.robustnessLost).toEqual(robustnessLost);
        }
      }),
      { numRuns: 100, seed: 5 },
    );
  });

  it("gives the same tree in parts as in one, whatever the order of the parts", () => {
    fc.assert(
      fc.property(anyCase, (drawn) => {
        const { simulator, scenarios, count, study } = caseOf(drawn);
        const whole = searchPathways(simulator, scenarios, count, study);
        const parts = [[0], [1, 2], [3]].map((firstActions) =>
          searchPathways(simulator, scenarios, count, study, { firstActions }),
        );
        expect(scorePathways(joinPathwayTrees(parts))).toEqual(scorePathways(whole));
      }),
      { numRuns: 40, seed: 5 },
    );
  });

  it("counts every sequence once, allowed or by the first rule that forbids it [PATH2]", () => {
    fc.assert(
      fc.property(anyCase, (drawn) => {
        const { rules } = caseOf(drawn).study;
        const { all, allowed, ruledOut } = sequenceCounts(rules)!;
        const sequences = everySequence(rules);
        expect(all).toBe(sequences.length);
        expect(allowed).toBe(sequences.filter((sequence) => isAllowed(rules, sequence)).length);
        expect(ruledOut.reduce((sum, rule) => sum + rule.sequences, allowed)).toBe(all);
      }),
      { numRuns: 100, seed: 5 },
    );
    const twelve = Array.from({ length: 12 }, (_, place) => ({ ...drawnAction, id: `m${place}` }));
    expect(sequenceCounts(PathwayRules.parse({ actions: twelve }))).toEqual({
      all: 108_384,
      allowed: 108_384,
      ruledOut: [],
    });
  });
});

const drawnAction = { id: "a", name: { en: "A", zh: "甲" }, cost: 1, leadTimeYears: 2 };
