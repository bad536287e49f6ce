import { EnsembleRecipe, type Storyline } from "@tamarisk/domain";
import type { TownModelEntry } from "../storyline/town-models.ts";

/** Write down everything needed to compute these storylines over so many futures, again and again. */
export function recipeFor(
  { parameters, identity }: TownModelEntry,
  storylines: readonly Storyline[],
  sampling: { readonly experimentCount: number; readonly seed: number },
): EnsembleRecipe {
  return EnsembleRecipe.parse({
    townId: parameters.townId,
    model: identity,
    sampling: { method: "latin-hypercube", ...sampling },
    uncertainties: parameters.uncertainties,
    policies: storylines.map(({ id, settings }) => ({ id, settings })),
    startYear: parameters.startYear,
    endYear: parameters.endYear,
  });
}
