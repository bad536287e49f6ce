import type { OutcomeTable } from "../ensemble/outcome-table.ts";
import { meanOf, perPolicy } from "./per-policy.ts";

/**
 * Laplace's principle of insufficient reason: the mean of each policy over all scenarios, none counting more than
 * another.
 *
 * @param outcomes - One outcome, policies × scenarios, in any unit.
 * @returns One number per policy in the outcome's unit and sign, NaN where a run failed; better is what the table's
 *   direction says.
 * @throws {RangeError} If there is no scenario.
 *
 * @see Laplace (1951); McPhail et al. (2018), doi:10.1002/2017EF000649; docs/methods/robustness.md [ROB8].
 *
 * @example
 * laplace(outcomeTable("maximize", [[0.99, 1, 0.5], [0.69, 0.6, 0.6]])); // [0.83, 0.63]
 */
export function laplace(outcomes: OutcomeTable): Float64Array {
  return perPolicy(outcomes, meanOf);
}
