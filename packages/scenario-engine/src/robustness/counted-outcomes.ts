import { type OutcomeTable, outcomeAt, outcomeTable } from "../ensemble/outcome-table.ts";

/** The part of a table on which policies are compared. */
export interface CountedOutcomes {
  /** Policies with a number in at least one scenario, by their place on the whole table. */
  readonly policies: readonly number[];
  /** Scenarios in which each of those policies has a number, by their place on the whole table. */
  readonly scenarios: readonly number[];
  readonly outcomes: OutcomeTable;
  /** How many runs of each policy of the whole table failed. */
  readonly failedRuns: readonly number[];
}

/**
 * The same scenarios for every policy: one in which a run failed is left out for all, so that no policy gains by having
 * failed where it is hard. A policy without a single number is left out instead.
 *
 * @see docs/methods/robustness.md [ROB3], [ROB4].
 *
 * @example
 * countedOutcomes(outcomeTable("maximize", [[1, NaN, 3], [4, 5, 6], [NaN, NaN, NaN]])); // policies [0, 1], scenarios [0, 2]
 */
export function countedOutcomes(outcomes: OutcomeTable): CountedOutcomes {
  const scenarios = Array.from({ length: outcomes.scenarioCount }, (_, scenario) => scenario);
  const failedRuns = Array.from(
    { length: outcomes.policyCount },
    (_, policy) => scenarios.filter((scenario) => Number.isNaN(outcomeAt(outcomes, policy, scenario))).length,
  );
  if (failedRuns.every((failed) => failed === 0)) {
    return { policies: failedRuns.map((_, policy) => policy), scenarios, outcomes, failedRuns };
  }
  const policies = failedRuns.flatMap((failed, policy) => (failed < outcomes.scenarioCount ? [policy] : []));
  const counted = scenarios.filter((scenario) =>
    policies.every((policy) => !Number.isNaN(outcomeAt(outcomes, policy, scenario))),
  );
  const rows = policies.map((policy) => counted.map((scenario) => outcomeAt(outcomes, policy, scenario)));
  return { policies, scenarios: counted, outcomes: outcomeTable(outcomes.direction, rows), failedRuns };
}
