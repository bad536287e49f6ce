import type { EnsembleRecipe } from "@tamarisk/domain";
import { chunkCount } from "@tamarisk/scenario-engine";

/**
 * Futures in one chunk: few enough that little is lost when a process is killed and progress moves visibly, many enough
 * that storing them costs little beside computing them. Stored chunks are of this size, so changing it means
 * computing unfinished ensembles anew.
 */
export const chunkSize = 100;

/** Into how many chunks an ensemble falls. */
export function chunksOf(recipe: EnsembleRecipe): number {
  return chunkCount(recipe.sampling.experimentCount, chunkSize);
}
