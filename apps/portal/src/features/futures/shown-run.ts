import type { Ensemble } from "@tamarisk/domain";

/** The run whose results are shown: the one asked for once it is finished, else the newest finished one. */
export function shownRun(runs: readonly Ensemble[], askedId: string | null): Ensemble | null {
  const finished = runs.filter(({ state }) => state === "finished");
  return finished.find(({ id }) => id === askedId) ?? finished[0] ?? null;
}

/** The newest run that was cancelled or stopped and that nothing newer has replaced: it can be resumed. */
export function interruptedRun(runs: readonly Ensemble[]): Ensemble | null {
  const newest = runs[0];
  return newest && (newest.state === "failed" || newest.state === "cancelled") ? newest : null;
}
