import { type EnsembleId, type EnsembleRecipe, EnsembleSummary, type QuantileBand } from "@tamarisk/domain";
import type { EncodedShape } from "@tamarisk/scenario-engine";
import { townOutcomes } from "@tamarisk/town-model";
import { townOfRecipe } from "./town-of-recipe.ts";

/**
 * The range of outcomes of a whole ensemble, with what each outcome is.
 *
 * @param shapes - Of every chunk.
 * @throws {RangeError} If a chunk is missing.
 */
export function ensembleSummary(
  { id: ensembleId, recipe }: { readonly id: EnsembleId; readonly recipe: EnsembleRecipe },
  shapes: readonly Pick<EncodedShape, "scenarioCount" | "years">[],
  bands: readonly QuantileBand[],
  failedRuns: number,
): EnsembleSummary {
  const { experimentCount } = recipe.sampling;
  const found = shapes.reduce((count, shape) => count + shape.scenarioCount, 0);
  if (found !== experimentCount) {
    throw new RangeError(`the chunks hold ${found} futures; the recipe asks for ${experimentCount}`);
  }
  const outcomes = townOutcomes(townOfRecipe(recipe));
  return EnsembleSummary.parse({ ensembleId, years: shapes[0]!.years, outcomes, bands, experimentCount, failedRuns });
}
