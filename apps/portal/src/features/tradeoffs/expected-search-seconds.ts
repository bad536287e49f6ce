import type { SearchPlan } from "./search-plan.ts";
import type { SearchProgress } from "./use-trade-off-search.ts";

/** What one combination in one future takes on an office machine with two cores, before anything has been measured. */
const usualSecondsPerRun = 0.000_15;

/** About how many seconds are still to go, at least one: by what was measured, else as usual. */
export function expectedSearchSeconds(
  { evaluations, futures }: Pick<SearchPlan, "evaluations" | "futures">,
  progress: { readonly state: Pick<SearchProgress["state"], "evaluationCount"> } | null,
  measuredSecondsPerRun: number | null,
): number {
  const left = Math.max(0, evaluations - (progress?.state.evaluationCount ?? 0));
  return Math.max(1, Math.round(left * futures * (measuredSecondsPerRun ?? usualSecondsPerRun)));
}
