import type { EnsembleRecipe } from "@tamarisk/domain";
import type { Simulator } from "@tamarisk/scenario-engine";
import { townModelOf } from "../storyline/town-models.ts";

/**
 * The model a recipe was written for.
 *
 * @throws {RangeError} If this program has no such model, or another version of it: its outcomes would be others.
 */
export function simulatorFor({ townId, model }: EnsembleRecipe): Simulator {
  const entry = townModelOf(townId);
  if (!entry) throw new RangeError(`this program has no model of town ${townId}; install a version that has one`);
  const { identity } = entry;
  for (const part of ["name", "version", "parametersHash"] as const) {
    if (identity[part] === model[part]) continue;
    throw new RangeError(
      `the recipe was written for ${part} ${model[part]} of the model; this program has ${identity[part]}. Start the ensemble anew`,
    );
  }
  return entry.model();
}
