import type { OutcomeTable } from "../ensemble/outcome-table.ts";
import { endsOf, perPolicy } from "./per-policy.ts";

/**
 * Maximax: what each policy gives in its best scenario.
 *
 * @param outcomes - One outcome, policies × scenarios, in any unit.
 * @returns One number per policy in the outcome's unit and sign, NaN where a run failed; better is what the table's
 *   direction says.
 * @throws {RangeError} If there is no scenario.
 *
 * @see McPhail et al. (2018), doi:10.1002/2017EF000649; docs/methods/robustness.md [ROB6].
 *
 * @example
 * maximax(outcomeTable("maximize", [[0.99, 1, 0.5], [0.69, 0.6, 0.6]])); // [1, 0.69]
 */
export function maximax(outcomes: OutcomeTable): Float64Array {
  return perPolicy(outcomes, (sorted) => endsOf(sorted, outcomes.direction).best);
}
