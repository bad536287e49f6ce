import type { Ensemble } from "@tamarisk/domain";

/**
 * About how many seconds a run takes, from the project's own finished runs: the median of their seconds per future,
 * times the futures asked for.
 *
 * @returns `null` before the first run has finished.
 */
export function expectedSeconds(ensembles: readonly Ensemble[], futures: number): number | null {
  const perFuture = ensembles
    .flatMap(({ createdAt, finishedAt, experimentsTotal, state }) =>
      state === "finished" && finishedAt
        ? [(finishedAt.getTime() - createdAt.getTime()) / 1000 / experimentsTotal]
        : [],
    )
    .sort((a, b) => a - b);
  const median = perFuture[Math.floor(perFuture.length / 2)];
  return median === undefined ? null : Math.max(1, Math.ceil(median * futures));
}
