import { type OutcomeTable, outcomeAt } from "../ensemble/outcome-table.ts";

/**
 * Satisficing: the share of scenarios in which a policy meets a threshold; on it is met. McPhail et al. work out Starr's
 * domain criterion in the same way.
 *
 * @param outcomes - One outcome, policies × scenarios, in any unit.
 * @param threshold - In the outcome's unit: at least that where more is better, at most that where less is.
 * @returns One share from 0 to 1 per policy, to be maximised; NaN where a run failed.
 * @throws {RangeError} If there is no scenario.
 *
 * @see Starr (1963); McPhail et al. (2018), doi:10.1002/2017EF000649; docs/methods/robustness.md [ROB15].
 *
 * @example
 * satisficing(outcomeTable("maximize", [[0.5, 0.99, 1], [0.6, 0.65, 0.69]]), 0.65); // [2 / 3, 2 / 3]
 */
export function satisficing(outcomes: OutcomeTable, threshold: number): Float64Array {
  const { policyCount, scenarioCount } = outcomes;
  if (scenarioCount === 0) throw new RangeError("a robustness metric needs at least one future; found none");
  return Float64Array.from({ length: policyCount }, (_, policy) => {
    let met = 0;
    for (let scenario = 0; scenario < scenarioCount; scenario++) {
      const outcome = outcomeAt(outcomes, policy, scenario);
      if (Number.isNaN(outcome)) return Number.NaN;
      if (meets(outcome, threshold, outcomes.direction)) met++;
    }
    return met / scenarioCount;
  });
}

/** Whether an outcome is on the good side of a threshold, or on it. */
export function meets(outcome: number, threshold: number, direction: OutcomeTable["direction"]): boolean {
  return direction === "maximize" ? outcome >= threshold : outcome <= threshold;
}
