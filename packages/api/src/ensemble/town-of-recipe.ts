import type { EnsembleRecipe } from "@tamarisk/domain";
import { type TownParameters, withChanges } from "@tamarisk/town-model";
import { ProblemError } from "../problem/problem-error.ts";
import { townModelOf } from "../storyline/town-models.ts";

/**
 * The town a recipe was written for: the model's own figures, and over them those that the project had set.
 *
 * @throws {ProblemError} If this program has no model of the town, or another version of it: its outcomes would be others.
 */
export function townOfRecipe({
  townId,
  model,
  parameterChanges,
}: Pick<EnsembleRecipe, "townId" | "model" | "parameterChanges">): TownParameters {
  const entry = townModelOf(townId);
  if (!entry) throw new ProblemError({ kind: "no-model", townId });
  const { identity } = entry;
  for (const part of ["name", "version", "parametersHash"] as const) {
    if (identity[part] === model[part]) continue;
    throw new ProblemError({ kind: "other-model", part, expected: model[part], found: identity[part] });
  }
  return withChanges(entry.parameters, parameterChanges);
}
