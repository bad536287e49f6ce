import { EnsembleRecipe, type ParameterChange, type Storyline } from "@tamarisk/domain";
import { withChanges } from "@tamarisk/town-model";
import type { TownModelEntry } from "../storyline/town-models.ts";

/**
 * Write down everything needed to compute these storylines over so many futures, again and again.
 *
 * @param parameterChanges - Figures that the project sets in place of the town's own.
 */
export function recipeFor(
  entry: TownModelEntry,
  storylines: readonly Storyline[],
  sampling: { readonly experimentCount: number; readonly seed: number },
  parameterChanges: readonly ParameterChange[] = [],
): EnsembleRecipe {
  const parameters = withChanges(entry.parameters, parameterChanges);
  return EnsembleRecipe.parse({
    townId: parameters.townId,
    model: entry.identity,
    sampling: { method: "latin-hypercube", ...sampling },
    uncertainties: parameters.uncertainties,
    correlations: parameters.correlations,
    parameterChanges,
    policies: storylines.map(({ id, settings }) => ({ id, settings })),
    startYear: parameters.startYear,
    endYear: parameters.endYear,
  });
}
