import { type OutcomeTable, outcomeAt } from "../ensemble/outcome-table.ts";
import { meets } from "./satisficing.ts";

/**
 * Info-gap robustness: how far the future may lie from the nominal one before a policy misses a threshold. It is the
 * largest of the given distances up to which every scenario meets it.
 *
 * @param outcomes - One outcome, policies × scenarios, in any unit.
 * @param threshold - In the outcome's unit: at least that where more is better, at most that where less is.
 * @param distances - How far each scenario is from the nominal one, ≥ 0, in any one unit.
 * @returns One distance per policy, to be maximised: 0 where the nearest scenario already misses the threshold, the
 *   largest distance where none does; NaN where a run failed.
 * @throws {RangeError} If there is no scenario, or not one distance ≥ 0 for each.
 *
 * @see Ben-Haim (2006), Info-gap decision theory; docs/methods/robustness.md [ROB16].
 *
 * @example
 * infoGap(outcomeTable("maximize", [[5, 4, 1], [5, 2, 3]]), 3, [0, 0.5, 1]); // [0.5, 0]
 */
export function infoGap(outcomes: OutcomeTable, threshold: number, distances: ArrayLike<number>): Float64Array {
  const { policyCount, scenarioCount, direction } = outcomes;
  if (scenarioCount === 0 || distances.length !== scenarioCount) {
    throw new RangeError(`info-gap needs a distance for each of ${scenarioCount} futures; found ${distances.length}`);
  }
  const order = Array.from(distances, (_, scenario) => scenario).sort((a, b) => distances[a]! - distances[b]!);
  const odd = order.find((scenario) => !(distances[scenario]! >= 0));
  if (odd !== undefined) throw new RangeError(`info-gap needs distances of 0 or more; found ${distances[odd]}`);
  return Float64Array.from({ length: policyCount }, (_, policy) => {
    const outcomeOf = (scenario: number) => outcomeAt(outcomes, policy, scenario);
    if (order.some((scenario) => Number.isNaN(outcomeOf(scenario)))) return Number.NaN;
    const missed = order.find((scenario) => !meets(outcomeOf(scenario), threshold, direction));
    if (missed === undefined) return distances[order.at(-1)!]!;
    // Another scenario may lie exactly as far as the one that misses: that distance is not reached.
    const reached = order.findLast((scenario) => distances[scenario]! < distances[missed]!);
    return reached === undefined ? 0 : distances[reached]!;
  });
}
