import type { Ensemble, EnsembleSummary } from "@tamarisk/domain";
import { decodeColumns, joinColumns, quantileBands } from "@tamarisk/scenario-engine";
import type { ComputedChunk } from "../src/ensemble/compute-chunk.ts";
import { ensembleSummary } from "../src/ensemble/ensemble-summary.ts";

/** What an ensemble comes to, from whole chunks in memory. */
export function summaryOfChunks(
  ensemble: Pick<Ensemble, "id" | "recipe">,
  chunks: readonly ComputedChunk[],
): EnsembleSummary {
  const columns = joinColumns(chunks.map((chunk) => decodeColumns(chunk.outcomes)));
  const failedRuns = chunks.reduce((sum, chunk) => sum + chunk.failedRuns, 0);
  return ensembleSummary(ensemble, [columns], quantileBands(columns), failedRuns);
}
