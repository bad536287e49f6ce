import type { OutcomeTable } from "../ensemble/outcome-table.ts";
import { quantile } from "../summary/quantile.ts";
import { perPolicy } from "./per-policy.ts";

/**
 * Percentile-based skewness: whether a policy's scenarios crowd at the good end (towards 1) or at the bad end (towards
 * −1) of the range between its 10th and 90th percentile. It looks at the shape alone, not at how good the outcomes are.
 *
 * @param outcomes - One outcome, policies × scenarios, in any unit.
 * @returns One number from −1 to 1 per policy, to be maximised; NaN where a run failed or that range is zero.
 * @throws {RangeError} If there is no scenario.
 *
 * @see Voudouris et al. (2014), doi:10.1016/j.enpol.2013.09.012, with the sign of McPhail's own programs;
 *   docs/methods/robustness.md [ROB13].
 *
 * @example
 * percentileSkewness(outcomeTable("maximize", [[0, 7, 9, 10, 10]])); // [0.4]: most futures lie near the good end
 */
export function percentileSkewness(outcomes: OutcomeTable): Float64Array {
  const sign = outcomes.direction === "maximize" ? 1 : -1;
  return perPolicy(outcomes, (sorted) => {
    const [p10, p50, p90] = [0.1, 0.5, 0.9].map((share) => quantile(sorted, share)) as [number, number, number];
    return (sign * (p50 - (p90 + p10) / 2)) / ((p90 - p10) / 2);
  });
}
