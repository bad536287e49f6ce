import type { Model } from "../model/model.ts";
import { ModelError, type ModelProblem } from "../model/model-problem.ts";
import { compileModel } from "./compile-model.ts";

/**
 * Everything for which `compileModel` would refuse a model: names, subscripts, arguments, time settings, circles. An
 * empty list means that it can be run.
 *
 * @example
 * checkStructure(model).map(problemText); // ['town.mdl:12:9: "births" uses "brith rate", …']
 */
export function checkStructure(model: Model): readonly ModelProblem[] {
  try {
    compileModel(model);
    return [];
  } catch (error) {
    if (error instanceof ModelError) return error.problems;
    throw error;
  }
}
