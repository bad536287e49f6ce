import type { Expression } from "../model/expression.ts";
import { expressionChildren, expressionDepth } from "../model/expression-children.ts";
import type { Model } from "../model/model.ts";
import type { ModelProblem } from "../model/model-problem.ts";
import { formulasOf } from "./equation-units.ts";
import { problem } from "./refuse.ts";
import { subjectOf } from "./variable-layout.ts";

const depthMax = 1000;

/** A problem for each equation that is nested too deeply to be worked on, those of macros included. */
export function checkDepth(model: Model): ModelProblem[] {
  const problems: ModelProblem[] = [];
  for (const { name, at, equations } of [...model.variables, ...model.macros.flatMap(({ variables }) => variables)]) {
    for (const equation of equations) {
      if (!formulasOf(equation.definition).some(isTooDeep)) continue;
      const message = `"${name}" is nested deeper than ${depthMax} levels; split it up`;
      problems.push(problem("limit", message, subjectOf(name, equation.at ?? at)));
    }
  }
  const { start, stop, step, saveEvery } = model.time;
  if ([start, stop, step, ...(saveEvery ? [saveEvery] : [])].some(isTooDeep)) {
    problems.push(problem("limit", `a time setting is nested deeper than ${depthMax} levels; write a number`));
  }
  return problems;
}

/** A formula of few parts cannot be deep, which spares most formulas a closer look. */
function isTooDeep(formula: Expression): boolean {
  let parts = 0;
  const open = [formula];
  while (open.length > 0 && parts <= depthMax) {
    parts++;
    open.push(...expressionChildren(open.pop()!));
  }
  return parts > depthMax && expressionDepth(formula) > depthMax;
}
