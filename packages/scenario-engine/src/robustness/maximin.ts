import type { OutcomeTable } from "../ensemble/outcome-table.ts";
import { endsOf, perPolicy } from "./per-policy.ts";

/**
 * Maximin: what each policy gives in its worst scenario. For costs it is the highest cost, which is then to be kept low
 * (minimax).
 *
 * @param outcomes - One outcome, policies × scenarios, in any unit.
 * @returns One number per policy in the outcome's unit and sign, NaN where a run failed; better is what the table's
 *   direction says.
 * @throws {RangeError} If there is no scenario.
 *
 * @see Wald (1950), Statistical decision functions; docs/methods/robustness.md [ROB5].
 *
 * @example
 * maximin(outcomeTable("maximize", [[0.99, 1, 0.5], [0.69, 0.6, 0.6]])); // [0.5, 0.6]
 */
export function maximin(outcomes: OutcomeTable): Float64Array {
  return perPolicy(outcomes, (sorted) => endsOf(sorted, outcomes.direction).worst);
}
