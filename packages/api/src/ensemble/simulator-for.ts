import type { EnsembleRecipe } from "@tamarisk/domain";
import { contentHash, type Simulator } from "@tamarisk/scenario-engine";
import { createTownModel, type TownModel } from "@tamarisk/town-model";
import { townOfRecipe } from "./town-of-recipe.ts";

/** Compiled models of this thread, the one used last at the end. Compiling one takes far longer than a chunk of it. */
const models = new Map<string, TownModel>();
const keptModels = 3;

/**
 * The model a recipe was written for, with the figures that the project had set.
 *
 * @throws {ProblemError} If this program has no such model, or another version of it: its outcomes would be others.
 */
export function simulatorFor({ townId, model, parameterChanges }: EnsembleRecipe): Simulator {
  const key = contentHash({ townId, model, parameterChanges });
  const made = models.get(key) ?? createTownModel(townOfRecipe({ townId, model, parameterChanges }));
  models.delete(key);
  models.set(key, made);
  const [oldest] = models.keys();
  if (models.size > keptModels && oldest !== undefined) models.delete(oldest);
  return made;
}
