import type { OutcomeTable } from "../ensemble/outcome-table.ts";
import { quantile } from "../summary/quantile.ts";
import { meanOf, perPolicy } from "./per-policy.ts";

/**
 * Undesirable deviations: how far, on average, the worse half of a policy's scenarios falls behind the policy's own
 * median. It looks at the spread alone; a policy that is bad everywhere has none.
 *
 * @param outcomes - One outcome, policies × scenarios, in any unit.
 * @returns One number ≥ 0 per policy in the outcome's unit, to be minimised; NaN where a run failed. With an odd number of
 *   scenarios the one in the middle belongs to the worse half.
 * @throws {RangeError} If there is no scenario.
 *
 * @see Kwakkel, Eker & Pruyt (2016), doi:10.1007/978-3-319-33121-8_10; docs/methods/robustness.md [ROB12].
 *
 * @example
 * undesirableDeviations(outcomeTable("maximize", [[0.99, 1, 0.5], [0.69, 0.6, 0.6]])); // [0.245, 0]
 */
export function undesirableDeviations(outcomes: OutcomeTable): Float64Array {
  return perPolicy(outcomes, (sorted) => {
    const median = quantile(sorted, 0.5);
    const half = Math.ceil(sorted.length / 2);
    const worse = outcomes.direction === "maximize" ? sorted.subarray(0, half) : sorted.subarray(-half);
    return meanOf(worse.map((value) => Math.abs(value - median)));
  });
}
