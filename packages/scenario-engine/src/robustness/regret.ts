import { cellOf, type OutcomeTable, outcomeAt } from "../ensemble/outcome-table.ts";

/**
 * Regret: how much worse each policy does, in each scenario, than the best policy on
 * the table does in that same scenario. Zero means nothing on the table did better.
 *
 * Regret compares policies with one another, so adding a policy can change it. To judge
 * a policy against a fixed standard, use `satisficing` instead.
 *
 * @param outcomes - One outcome, policies × scenarios, in any unit. Not modified.
 * @returns Regrets in the same shape and unit, each ≥ 0, always to be minimised. A failed
 *   run (NaN) makes its whole scenario NaN, so it cannot pass for a good policy.
 * @throws {RangeError} If there is no policy to compare.
 *
 * @see Savage (1951), The theory of statistical decision, J. Am. Stat. Assoc. 46(253).
 * @see McPhail et al. (2018), Robustness metrics, Earth's Future, doi:10.1002/2017EF000649.
 *
 * @example
 * // School upkeep, EUR per household per year. Rows: keep all open; merge to two.
 * regret(outcomeTable("minimize", [[410, 980], [560, 610]])); // rows [0, 370], [150, 0]
 */
export function regret(outcomes: OutcomeTable): OutcomeTable {
  if (outcomes.policyCount === 0) throw new RangeError("regret needs at least one policy to compare");

  const values = new Float64Array(outcomes.values.length);
  for (let scenario = 0; scenario < outcomes.scenarioCount; scenario++) {
    const best = bestOutcome(outcomes, scenario);
    for (let policy = 0; policy < outcomes.policyCount; policy++) {
      values[cellOf(outcomes, policy, scenario)] = Math.abs(outcomeAt(outcomes, policy, scenario) - best);
    }
  }
  return { ...outcomes, direction: "minimize", values };
}

/** The best any policy does in one scenario; NaN if any run there failed. */
function bestOutcome(outcomes: OutcomeTable, scenario: number): number {
  const better = outcomes.direction === "minimize" ? Math.min : Math.max;
  let best = outcomeAt(outcomes, 0, scenario);
  for (let policy = 1; policy < outcomes.policyCount; policy++) {
    best = better(best, outcomeAt(outcomes, policy, scenario));
  }
  return best;
}
