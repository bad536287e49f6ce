import type { OutcomeTable } from "../ensemble/outcome-table.ts";
import { meanOf, perPolicy } from "./per-policy.ts";

/**
 * Mean–variance: one number for the mean of a policy and its scatter. What is maximised is (mean + 1) / (standard deviation
 * + 1); what is minimised is (mean + 1) × (standard deviation + 1). It depends on the unit, and says nothing sensible
 * where a mean is below −1: there more scatter would count as better.
 *
 * @param outcomes - One outcome, policies × scenarios, in any unit.
 * @returns One number per policy, better as the table's direction says; NaN where a run failed or there is only one
 *   scenario. The standard deviation is that of a sample (n − 1).
 * @throws {RangeError} If there is no scenario.
 *
 * @see Hamarat et al. (2014), doi:10.1016/j.simpat.2014.02.008; McPhail et al. (2018), doi:10.1002/2017EF000649;
 *   docs/methods/robustness.md [ROB11].
 *
 * @example
 * meanVariance(outcomeTable("maximize", [[0.99, 1, 0.5], [0.69, 0.6, 0.6]])); // [1.4232, 1.5495]
 */
export function meanVariance(outcomes: OutcomeTable): Float64Array {
  return perPolicy(outcomes, (sorted) => {
    const mean = meanOf(sorted);
    const squares = sorted.reduce((sum, value) => sum + (value - mean) ** 2, 0);
    const scatter = Math.sqrt(squares / (sorted.length - 1)) + 1;
    return outcomes.direction === "maximize" ? (mean + 1) / scatter : (mean + 1) * scatter;
  });
}
