import { parseXmileExpression, type XmileNames } from "../read/xmile/parse-xmile-expression.ts";
import { DraftChecks } from "./draft-checks.ts";
import { DraftNames } from "./draft-names.ts";
import type { Expression } from "./expression.ts";
import { gatheredNumbers } from "./gathered-numbers.ts";
import { subscriptNames } from "./left-side.ts";
import type { Definition, Equation, Model, Variable } from "./model.ts";
import type { BuilderTime, BuilderVariable, ModelDraft } from "./model-draft.ts";
import { ModelError } from "./model-problem.ts";
import { nameKey } from "./name-key.ts";
import { type ReferenceSurroundings, settleReferences } from "./settle-references.ts";

/** The draft as a model. @throws {ModelError} With every problem found. */
export function buildModel(draft: ModelDraft): Model {
  const names = new DraftNames(draft);
  const checks = new DraftChecks(names);
  checks.draft(draft);
  const variables = draft.variables.map((variable) => variableFrom(variable, names, checks));
  if (checks.problems.length > 0) throw new ModelError(checks.problems);
  return {
    name: draft.name,
    time: timeFrom(draft.time),
    dimensions: draft.dimensions.map(({ of: _, ...dimension }) => dimension),
    variables,
    macros: [],
    unitDefinitions: draft.unitDefinitions,
  };
}

function timeFrom({ start, stop, step, saveEvery, method = "euler", unit }: BuilderTime): Model["time"] {
  const number = (value: number): Expression => ({ kind: "number", value });
  return {
    start: number(start),
    stop: number(stop),
    step: number(step),
    ...(saveEvery !== undefined && { saveEvery: number(saveEvery) }),
    method,
    ...(unit !== undefined && { unit }),
  };
}

function variableFrom(variable: BuilderVariable, names: DraftNames, checks: DraftChecks): Variable {
  const { subscripts, kind, about } = variable;
  const parts = partsOf(variable);
  const equations = parts.map((part): Equation => {
    const others = parts.filter((other) => other !== part).map((other) => other.subscripts);
    const isWhole = part.subscripts.every(
      (subscript, place) => nameKey(subscript) === nameKey(subscripts[place] ?? ""),
    );
    checks.leftSide(variable, part.subscripts);
    return {
      subscripts: part.subscripts,
      except: isWhole ? others : [],
      definition: definitionFrom(variable, part, names, checks),
    };
  });
  return {
    name: names.fullName(variable),
    kind,
    ...(subscripts.length > 0 && { dimensions: subscripts }),
    equations: gatheredNumbers(equations, subscripts, names),
    ...(about.unit !== undefined && { unit: about.unit }),
    ...(about.documentation !== undefined && { documentation: about.documentation }),
    ...(about.nonNegative !== undefined && { nonNegative: about.nonNegative }),
    saved: about.saved ?? true,
  };
}

/** A part of a variable with an equation of its own. */
interface Part {
  readonly subscripts: readonly string[];
  readonly text: string | number;
}

function partsOf({ subscripts, equations = "" }: BuilderVariable): readonly Part[] {
  if (typeof equations !== "object") return [{ subscripts, text: equations }];
  return Object.entries(equations).map(([key, text]) => ({ subscripts: subscriptNames(key), text }));
}

function definitionFrom(variable: BuilderVariable, part: Part, names: DraftNames, checks: DraftChecks): Definition {
  const { kind, values, points, inflows = [], outflows = [] } = variable;
  if (values !== undefined) {
    checks.numbers(variable, values);
    return { kind: "numbers", values };
  }
  if (points !== undefined) checks.points(variable, points);
  const table = points && { x: points.x, y: points.y, kind: points.kind ?? "continuous" };
  if (table !== undefined && kind === "lookup") return { kind: "lookup", table };
  const value = expressionFrom(variable, part, names, checks);
  if (table !== undefined) return { kind: "lookup", table, input: value };
  if (kind !== "stock") return { kind: "value", value };
  const flows = (wanted: readonly string[]) => wanted.map((name) => checks.flow(variable, name));
  return { kind: "stock", inflows: flows(inflows), outflows: flows(outflows), initial: value };
}

function expressionFrom(variable: BuilderVariable, part: Part, names: DraftNames, checks: DraftChecks): Expression {
  if (typeof part.text === "number") return { kind: "number", value: part.text };
  const parsed = checks.tried(() => {
    const asked: XmileNames = { ...names.within(variable.modules), self: names.selfOf(variable, part.subscripts) };
    return parseXmileExpression(part.text as string, asked, { construct: names.fullName(variable) });
  });
  if (parsed === undefined) return { kind: "number", value: Number.NaN };
  const around: ReferenceSurroundings = {
    dimensionsOf: (key) => names.variable(key)?.subscripts,
    elementsOf: (key) => names.elementsOf(key),
    places: part.subscripts.map((subscript, place) => ({ dimension: variable.subscripts[place] ?? "", subscript })),
  };
  return checks.references(variable, settleReferences(names.qualified(parsed, variable.modules), around));
}
