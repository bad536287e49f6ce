import { type EnsembleId, type EnsembleRecipe, EnsembleSummary } from "@tamarisk/domain";
import {
  decodeColumns,
  joinColumns,
  type OutcomeColumns,
  outcomeColumn,
  quantileBands,
} from "@tamarisk/scenario-engine";
import { simulatorFor } from "./simulator-for.ts";

/**
 * The range of outcomes of a whole ensemble. Outcomes are joined one policy and outcome at a time, so that memory holds
 * the chunks once.
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
  const parts = chunks.map(decodeColumns);
  const { policyIds = [], outcomeIds = [], years = [] } = parts[0] ?? {};
  const { experimentCount } = recipe.sampling;
  const found = parts.reduce((count, part) => count + part.scenarioCount, 0);
  if (found !== experimentCount) {
    throw new RangeError(`the chunks hold ${found} futures; the recipe asks for ${experimentCount}`);
  }
  const columns = policyIds.flatMap((policyId) => outcomeIds.map((outcomeId) => ({ policyId, outcomeId })));
  return EnsembleSummary.parse({
    ensembleId,
    years,
    outcomes: simulatorFor(recipe).outcomes,
    bands: columns.flatMap(({ policyId, outcomeId }) => quantileBands(oneColumn(parts, policyId, outcomeId))),
    experimentCount,
    failedRuns,
  });
}

function oneColumn(parts: readonly OutcomeColumns[], policyId: string, outcomeId: string): OutcomeColumns {
  const slices = parts.map((part) => {
    return {
      ...part,
      policyIds: [policyId],
      outcomeIds: [outcomeId],
      values: outcomeColumn(part, policyId, outcomeId),
    };
  });
  return joinColumns(slices);
}
