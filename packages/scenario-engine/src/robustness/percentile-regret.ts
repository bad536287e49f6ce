import type { OutcomeTable } from "../ensemble/outcome-table.ts";
import { quantile } from "../summary/quantile.ts";
import { perPolicy } from "./per-policy.ts";
import { regret } from "./regret.ts";

/**
 * Percentile minimax regret: the regret that a policy does not exceed in a given share of the scenarios, so that a few
 * odd scenarios do not decide.
 *
 * @param outcomes - One outcome, policies × scenarios, in any unit.
 * @param percentile - From 0 to 100; 90 is usual, 100 is minimax regret.
 * @returns One number ≥ 0 per policy in the outcome's unit, to be minimised; NaN for all where a run failed.
 * @throws {RangeError} If there is no policy or no scenario, or the percentile is not from 0 to 100.
 *
 * @see Herman et al. (2015), doi:10.1061/(ASCE)WR.1943-5452.0000509; docs/methods/robustness.md [ROB10].
 *
 * @example
 * percentileRegret(outcomeTable("maximize", [[0.99, 1, 0.5], [0.69, 0.6, 0.6]]), 50); // [0, 0.3]
 */
export function percentileRegret(outcomes: OutcomeTable, percentile: number): Float64Array {
  return perPolicy(regret(outcomes), (sorted) => quantile(sorted, percentile / 100));
}
