import type { EnsembleRecipe } from "@tamarisk/domain";
import { encodeColumns, runEnsemble, sampleScenarios } from "@tamarisk/scenario-engine";
import { chunkSize } from "./chunk-size.ts";
import { simulatorFor } from "./simulator-for.ts";

/** The outcomes of one chunk to seven digits, as bytes that are the same wherever they are computed. */
export interface ComputedChunk {
  readonly index: number;
  readonly experiments: number;
  readonly failedRuns: number;
  readonly outcomes: Uint8Array;
}

/**
 * Compute one chunk of an ensemble, and only that one.
 *
 * @throws {RangeError} If the recipe does not fit the model this program has.
 */
export function computeChunk(recipe: EnsembleRecipe, index: number): ComputedChunk {
  const { method, seed, experimentCount } = recipe.sampling;
  const design = {
    scenarios: sampleScenarios(recipe.uncertainties, {
      method,
      count: experimentCount,
      seed,
      correlations: recipe.correlations,
    }),
    scenarioCount: experimentCount,
    policies: recipe.policies,
  };
  const { value: chunk } = runEnsemble(simulatorFor(recipe), design, { chunkSize, firstChunk: index }).next();
  if (!chunk) throw new RangeError(`the ensemble of ${experimentCount} futures has no chunk ${index}`);
  return {
    index,
    experiments: chunk.columns.scenarioCount,
    failedRuns: chunk.failures.length,
    outcomes: encodeColumns(chunk.columns, "single"),
  };
}
