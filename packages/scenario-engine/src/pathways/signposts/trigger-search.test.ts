import { describe, expect, it } from "vitest";
import { foundFront, runSearch, startSearch } from "../../search/search.ts";
import type { StagedSimulator } from "../staged-simulator.ts";
import { exactReadings } from "./observed-courses.ts";
import { type TriggerQuestion, triggerSearch } from "./trigger-search.ts";

const years = Array.from({ length: 21 }, (_, place) => 2030 + place);
const text = { en: "x", zh: "x" };
const outcome = (id: string) => ({ id, name: text, unit: text, direction: "minimize" as const, description: text });

/**
 * Water falls by `drop` a year from 20 and must not fall below 0; each year of the action adds 1.2 and costs 1. A pond that
 * is dug at the start adds 10 times its intensity and costs 15 times that.
 */
function model(pond: number): StagedSimulator {
  return {
    outcomes: [outcome("water"), outcome("cost")] as unknown as StagedSimulator["outcomes"],
    years,
    uncertainties: [{ id: "drop", unit: text as unknown as "" }] as unknown as StagedSimulator["uncertainties"],
    run: (scenarios, count, starts) => {
      const values = new Float64Array(2 * count * years.length);
      for (let future = 0; future < count; future++) {
        let [water, cost] = [20 + 10 * pond, 15 * pond];
        for (const [place, year] of years.entries()) {
          const isOn = year > (starts.canal?.[future] ?? Infinity);
          water += (isOn ? 1.2 : 0) - scenarios.drop![future]!;
          cost += isOn ? 1 : 0;
          values[future * years.length + place] = water;
          values[(count + future) * years.length + place] = cost;
        }
      }
      return { values, failures: [] };
    },
  };
}

const drops = Float64Array.of(0.4, 0.8, 1.2, 1.6);
const question: TriggerQuestion = {
  levers: [],
  simulatorOf: ({ pond = 0 }) => model(pond),
  scenarios: { drop: drops },
  futureCount: 4,
  actionId: "canal",
  trigger: { outcomeId: "water", side: "at-least", low: 0, high: 20, of: 1, delayYears: 1 },
  observation: exactReadings,
  objectives: [
    {
      id: "cost with failures",
      direction: "minimize",
      of: ({ outcome: read }) => {
        const last = (of: Float64Array) =>
          drops.reduce((sum, _, future) => sum + of[(future + 1) * years.length - 1]!, 0);
        const failing = drops.filter((_, future) =>
          read("water")
            .subarray(future * years.length, (future + 1) * years.length)
            .some((water) => water < 0),
        );
        return last(read("cost")) + 100 * failing.length;
      },
    },
  ],
};

function costsAt(of: TriggerQuestion, rows: readonly (readonly number[])[]): number[] {
  const { evaluate } = triggerSearch(of);
  return Array.from(evaluate({ count: rows.length, variables: Float64Array.from(rows.flat()), step: 0 }).objectives);
}

const epsilonMoea = { algorithm: "epsilon-moea", populationSize: 20, epsilons: [0.01], seed: 3 } as const;

describe("the joint search of triggers and levers", () => {
  it("decides on the action where the trigger fires, worked by hand [SIGN8]", () => {
    // Below 10: never for 0.4 (11.6 at the end). 0.8 reads 9.6 in 2042, acts from 2044 on: 7 years.
    let seen: number[] = [];
    const watch = {
      ...question,
      objectives: [
        {
          id: "n",
          direction: "minimize" as const,
          of: ({ decided }: { decided: Float64Array }) => {
            seen = [...decided];
            return 0;
          },
        },
      ],
    };
    costsAt(watch, [[10, 1]]);
    expect(seen).toEqual([Infinity, 2043, 2039, 2037]);
  });

  it("finds the best trigger that trying all of them finds [SIGN8]", () => {
    const grid = Array.from({ length: 401 }, (_, step) => [step / 20, 1]);
    const best = Math.min(...costsAt(question, grid));
    const { problem, evaluate } = triggerSearch(question);
    const front = foundFront(problem, runSearch(problem, startSearch(problem, epsilonMoea), evaluate, 600));
    if (front.kind !== "front") throw new Error(front.kind);
    expect(front.objectives[0]).toBe(best);
    expect(costsAt(question, [[0, 1]])[0]).toBeGreaterThan(best);
    expect(costsAt(question, [[20, 1]])[0]).toBeGreaterThan(best);
  });

  it("searches levers with it, and both are better than the trigger alone when the lever is worth it", () => {
    const levers = [{ id: "pond", low: 0, high: 1 }];
    const joint = { ...question, levers };
    const grid = Array.from({ length: 21 * 41 }, (_, at) => [Math.floor(at / 41) / 20, (at % 41) / 2, 1]);
    const best = Math.min(...costsAt(joint, grid));
    const { problem, evaluate } = triggerSearch(joint);
    expect(problem.variables.map(({ id }) => id)).toEqual(["pond", "trigger value", "trigger years"]);
    const front = foundFront(problem, runSearch(problem, startSearch(problem, epsilonMoea), evaluate, 1500));
    if (front.kind !== "front") throw new Error(front.kind);
    expect(front.objectives[0]).toBeLessThanOrEqual(best);
  });

  it("refuses an indicator that the model does not give", () => {
    const unknown = { ...question, trigger: { ...question.trigger, outcomeId: "wind" } };
    expect(() => costsAt(unknown, [[1, 1]])).toThrow('the model gives no outcome "wind"');
  });
});
