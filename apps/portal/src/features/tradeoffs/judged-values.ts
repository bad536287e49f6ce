import type { Outcome } from "@tamarisk/domain";
import { laplace, type OutcomeTable, quantile, satisficing } from "@tamarisk/scenario-engine";
import type { SearchedOutcome } from "./search-plan.ts";

/**
 * One number a policy for an outcome over many futures, in the outcome's unit, or in percent of futures for a share. NaN
 * where a run failed, so that the policy cannot pass for a good one.
 */
export function judgedValues({ judged }: SearchedOutcome, outcome: Outcome, table: OutcomeTable): Float64Array {
  switch (judged) {
    case "mean":
      return laplace(table);
    case "nine-in-ten":
      return reachedByNine(table);
    case "share": {
      const { value, good } = outcome.threshold!;
      const direction = good === "above" ? "maximize" : "minimize";
      return satisficing({ ...table, direction }, value).map((share) => 100 * share);
    }
  }
}

/** The value that nine of ten futures reach or better. */
function reachedByNine({ values, policyCount, scenarioCount, direction }: OutcomeTable): Float64Array {
  return Float64Array.from({ length: policyCount }, (_, policy) => {
    const row = values.slice(policy * scenarioCount, (policy + 1) * scenarioCount);
    return row.some(Number.isNaN) ? Number.NaN : quantile(row.sort(), direction === "maximize" ? 0.1 : 0.9);
  });
}
