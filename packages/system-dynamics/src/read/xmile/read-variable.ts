import type { XmlElement } from "@rgrove/parse-xml";
import type { Expression } from "../../model/expression.ts";
import { gatheredNumbers } from "../../model/gathered-numbers.ts";
import type { Definition, Equation, Variable } from "../../model/model.ts";
import type { DeclaredVariable } from "./collect-variables.ts";
import { childElements, childText, elementText } from "./element-text.ts";
import { fullName, isTable } from "./file-names.ts";
import type { FileReading } from "./file-reading.ts";
import { isNonNegative } from "./is-non-negative.ts";
import { readGraph } from "./read-graph.ts";
import { stockDefinition } from "./stock-definition.ts";
import { type VariablePart, variableParts } from "./variable-parts.ts";

const KINDS: Readonly<Record<string, Variable["kind"]>> = {
  stock: "stock",
  flow: "flow",
  aux: "auxiliary",
  gf: "lookup",
};

/** What makes a stock or flow one that does not run here. */
const DISCRETE_TAGS: ReadonlySet<string> = new Set(["conveyor", "queue", "oven", "leak", "overflow", "multiplier"]);

/** A `<stock>`, `<flow>`, `<aux>` or `<gf>` as a variable of the model. */
export function readVariable(variable: DeclaredVariable, reading: FileReading): Variable {
  const { element, dimensions } = variable;
  const at = reading.source.locate(element.start);
  const equations = gatheredNumbers(equationsOf(variable, reading), dimensions, reading.names);
  const isPoints = equations.every(({ definition }) => definition.kind === "lookup" && definition.input === undefined);
  const unit = childText(element, "units");
  const documentation = childText(element, "doc");
  refuseDiscrete(variable, reading);
  return {
    name: fullName(variable),
    kind: isPoints ? "lookup" : (KINDS[element.name] ?? "auxiliary"),
    ...(dimensions.length > 0 && { dimensions }),
    equations,
    ...(unit !== undefined && { unit }),
    ...(documentation !== undefined && { documentation }),
    ...(isNonNegative(variable) && { nonNegative: true }),
    saved: true,
    at,
  };
}

function refuseDiscrete(variable: DeclaredVariable, { source, problems }: FileReading): void {
  for (const child of childElements(variable.element)) {
    if (!DISCRETE_TAGS.has(child.name)) continue;
    const message = `“${fullName(variable)}” is a <${child.name}>, which does not run here; write it with stocks and flows`;
    problems.add("unsupported", message, source.locate(child.start), fullName(variable));
  }
}

function equationsOf(variable: DeclaredVariable, reading: FileReading): readonly Equation[] {
  const { fedBy } = variable;
  if (fedBy !== undefined) return fedEquations(variable, fedBy, reading);
  return variableParts(variable, reading).map((part) => ({
    subscripts: part.subscripts,
    except: part.except,
    definition: definitionOf(variable, part, reading),
    at: reading.source.locate(part.element.start),
  }));
}

/** A module's input reads the variable that feeds it; one that is called has the points of that variable. */
function fedEquations(variable: DeclaredVariable, fedBy: DeclaredVariable, reading: FileReading): readonly Equation[] {
  if (isTable(fedBy)) {
    return equationsOf({ ...fedBy, name: variable.name, modules: variable.modules }, reading);
  }
  const { source } = reading;
  const value: Expression = {
    kind: "reference",
    name: fullName(fedBy),
    subscripts: fedBy.dimensions.map((name) => ({ kind: "name", name })),
  };
  const at = source.locate(variable.element.start);
  return [{ subscripts: variable.dimensions, except: [], definition: { kind: "value", value }, at }];
}

function definitionOf(variable: DeclaredVariable, part: VariablePart, reading: FileReading): Definition {
  const { source, problems } = reading;
  const read = (element: XmlElement) =>
    reading.expression({ ...elementText(element, source), variable, subscripts: part.subscripts });
  const table = part.graph && readGraph(part.graph, fullName(variable), source, problems);
  if (table !== undefined && part.equation === undefined) return { kind: "lookup", table };
  if (part.equation === undefined) {
    const hint = variable.element.attributes.access === "input" ? "; connect this input of the module" : "";
    const message = `“${fullName(variable)}” has no equation${hint}`;
    problems.add("syntax", message, source.locate(part.element.start), fullName(variable));
    return { kind: "value", value: { kind: "number", value: Number.NaN } };
  }
  const value = read(part.equation);
  if (table !== undefined) return { kind: "lookup", table, input: value };
  if (variable.element.name === "stock") return stockDefinition(variable, value, part.subscripts, reading);
  return { kind: "value", value, ...(part.initial && { initial: read(part.initial) }) };
}
