import type { OutcomeTable } from "../ensemble/outcome-table.ts";
import { perPolicy } from "./per-policy.ts";
import { regret } from "./regret.ts";

/**
 * Minimax regret: the largest regret of each policy, that is, how far it falls behind the best policy on the table in
 * the scenario where it falls behind most.
 *
 * @param outcomes - One outcome, policies × scenarios, in any unit.
 * @returns One number ≥ 0 per policy in the outcome's unit, to be minimised. A failed run leaves every policy without a
 *   number, since nobody knows what was best in that scenario.
 * @throws {RangeError} If there is no policy or no scenario.
 *
 * @see Savage (1951); McPhail et al. (2018), doi:10.1002/2017EF000649; docs/methods/robustness.md [ROB9].
 *
 * @example
 * minimaxRegret(outcomeTable("maximize", [[-4, 4, 12], [-2, 3, 8], [3, 2, 1]])); // [7, 5, 11]
 */
export function minimaxRegret(outcomes: OutcomeTable): Float64Array {
  return perPolicy(regret(outcomes), (sorted) => sorted.at(-1)!);
}
