import type { ScenarioColumns } from "../sampling/scenario-columns.ts";
import { priorOf } from "./uncertainty-shifts.ts";
import { weightedQuantiles } from "./weighted-quantile.ts";

/** Futures on one side of the middle of each of some uncertainties, and their share before and after the readings. */
export interface FutureGroup {
  readonly sides: readonly { readonly id: string; readonly side: "low" | "high" }[];
  readonly before: number;
  readonly after: number;
}

/**
 * The quadrants of two uncertainties, split at the middle of each: which kind of future has become more plausible. The most
 * plausible first.
 *
 * @param ids - One or two uncertainties, best those that the readings tell most about.
 * @throws {RangeError} If one of them is not in the scenarios.
 *
 * @see docs/methods/plausibility.md, rule PLAUS7.
 *
 * @example
 * futureGroups(scenarios, weights, ["rain", "nickel"])[0];
 * // { sides: [{ id: "rain", side: "low" }, { id: "nickel", side: "low" }], before: 0.25, after: 0.39 }
 */
export function futureGroups(scenarios: ScenarioColumns, weights: Float64Array, ids: readonly string[]): FutureGroup[] {
  const prior = priorOf(weights);
  const splits = ids.map((id) => {
    const values = scenarios[id];
    if (!values) throw new RangeError(`the scenarios have no uncertainty "${id}"`);
    return { id, values, middle: weightedQuantiles(values, prior, [0.5])[0]! };
  });
  const groups = new Map<string, { sides: FutureGroup["sides"]; before: number; after: number }>();
  for (let future = 0; future < weights.length; future++) {
    if (!(weights[future]! > 0)) continue;
    const sides = splits.map(({ id, values, middle }) => ({
      id,
      side: values[future]! <= middle ? ("low" as const) : ("high" as const),
    }));
    const key = sides.map(({ side }) => side).join();
    const group = groups.get(key) ?? { sides, before: 0, after: 0 };
    group.before += prior[future]!;
    group.after += weights[future]!;
    groups.set(key, group);
  }
  return [...groups.values()].sort((a, b) => b.after - a.after);
}
