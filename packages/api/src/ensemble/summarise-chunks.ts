import { type EnsembleId, type EnsembleRecipe, EnsembleSummary } from "@tamarisk/domain";
import { decodeColumns, joinColumns, quantileBands } from "@tamarisk/scenario-engine";
import { simulatorFor } from "./simulator-for.ts";

/**
 * The range of outcomes of a whole ensemble.
 *
 * @param chunks - The bytes of every chunk, in order.
 * @throws {RangeError} If a chunk is missing or belongs to another ensemble.
 */
export function summariseChunks(
  ensembleId: EnsembleId,
  recipe: EnsembleRecipe,
  chunks: readonly Uint8Array[],
  failedRuns: number,
): EnsembleSummary {
  const columns = joinColumns(chunks.map(decodeColumns));
  const { experimentCount } = recipe.sampling;
  if (columns.scenarioCount !== experimentCount) {
    throw new RangeError(`the chunks hold ${columns.scenarioCount} futures; the recipe asks for ${experimentCount}`);
  }
  return EnsembleSummary.parse({
    ensembleId,
    years: columns.years,
    outcomes: simulatorFor(recipe).outcomes,
    bands: quantileBands(columns),
    experimentCount,
    failedRuns,
  });
}
