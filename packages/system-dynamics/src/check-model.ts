import { checkStructure } from "./compile/check-structure.ts";
import type { Model } from "./model/model.ts";
import type { ModelProblem } from "./model/model-problem.ts";
import { checkUnits } from "./units/check-units.ts";

/**
 * Everything that is wrong with a model or only worth a look: what would keep it from running (unknown names with the
 * nearest one, subscripts, circles with their path, settings of time), and units that do not agree.
 *
 * @returns Errors first, then warnings, each in the order of the file. None: it runs, and its units agree.
 *
 * @example
 * checkModel(await readVensim(text, { file: "town.mdl" })).map(problemText);
 * // ['town.mdl:12:3: "births" is in people/year, but its equation comes to people']
 */
export function checkModel(model: Model): readonly ModelProblem[] {
  const problems = [...checkStructure(model), ...checkUnits(model)];
  return problems.toSorted((a, b) => rank(a) - rank(b) || (a.at?.line ?? 0) - (b.at?.line ?? 0));
}

function rank({ severity }: ModelProblem): number {
  return severity === "error" ? 0 : 1;
}
