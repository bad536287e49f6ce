import type { OutcomeTable } from "../ensemble/outcome-table.ts";
import { endsOf, perPolicy } from "./per-policy.ts";

/**
 * Hurwicz's optimism–pessimism rule: the worst and the best scenario of each policy, weighed.
 *
 * @param outcomes - One outcome, policies × scenarios, in any unit.
 * @param alpha - The weight of the worst, from 0 (maximax) to 1 (maximin).
 * @returns One number per policy in the outcome's unit and sign, NaN where a run failed; better is what the table's
 *   direction says.
 * @throws {RangeError} If there is no scenario, or `alpha` is no share.
 *
 * @see Hurwicz (1953); McPhail et al. (2018), doi:10.1002/2017EF000649; docs/methods/robustness.md [ROB7].
 *
 * @example
 * hurwicz(outcomeTable("maximize", [[0.99, 1, 0.5], [0.69, 0.6, 0.6]]), 0.75); // [0.625, 0.6225]
 */
export function hurwicz(outcomes: OutcomeTable, alpha: number): Float64Array {
  if (!(alpha >= 0 && alpha <= 1)) {
    throw new RangeError(`the weight of the worst future must be from 0 to 1; found ${alpha}`);
  }
  return perPolicy(outcomes, (sorted) => {
    const { worst, best } = endsOf(sorted, outcomes.direction);
    return alpha * worst + (1 - alpha) * best;
  });
}
