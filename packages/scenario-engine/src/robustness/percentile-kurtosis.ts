import type { OutcomeTable } from "../ensemble/outcome-table.ts";
import { quantile } from "../summary/quantile.ts";
import { perPolicy } from "./per-policy.ts";

/**
 * Percentile-based kurtosis (peakedness): the range from the 10th to the 90th percentile over the range from the 25th to
 * the 75th. More means that the middle half lies closer together than its surroundings. It looks at the shape alone.
 *
 * @param outcomes - One outcome, policies × scenarios, in any unit.
 * @returns One number ≥ 1 per policy, to be maximised; NaN where a run failed or the middle half is a single value.
 * @throws {RangeError} If there is no scenario.
 *
 * @see Voudouris et al. (2014), doi:10.1016/j.enpol.2013.09.012; McPhail et al. (2018), doi:10.1002/2017EF000649;
 *   docs/methods/robustness.md [ROB14].
 *
 * @example
 * percentileKurtosis(outcomeTable("maximize", [[0, 1, 2, 3, 4]])); // [1.6]
 */
export function percentileKurtosis(outcomes: OutcomeTable): Float64Array {
  return perPolicy(outcomes, (sorted) => {
    const middle = quantile(sorted, 0.75) - quantile(sorted, 0.25);
    return middle === 0 ? Number.NaN : (quantile(sorted, 0.9) - quantile(sorted, 0.1)) / middle;
  });
}
