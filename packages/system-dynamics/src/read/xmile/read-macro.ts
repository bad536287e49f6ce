import type { XmlElement } from "@rgrove/parse-xml";
import type { Expression } from "../../model/expression.ts";
import type { Dimension, Macro, Variable } from "../../model/model.ts";
import { nameKey } from "../../model/name-key.ts";
import type { ProblemList } from "../problem-list.ts";
import { type DeclaredVariable, dimensionsOf, variableElements } from "./collect-variables.ts";
import { childElement, childElements, elementText } from "./element-text.ts";
import { FileNames } from "./file-names.ts";
import { FileReading, type MacroDefaults } from "./file-reading.ts";
import { graphVariables } from "./graph-variables.ts";
import { parseXmileExpression } from "./parse-xmile-expression.ts";
import { readVariable } from "./read-variable.ts";
import { writtenName } from "./written-name.ts";
import type { XmlSource } from "./xml-source.ts";

/** A macro before its equations are read. */
interface DeclaredMacro {
  readonly name: string;
  readonly parameters: readonly string[];
  readonly defaults: readonly (Expression | undefined)[];
  readonly element: XmlElement;
}

/** `<macro>` with its parameters, `<parm>`, some of which may have a default. */
export function declaredMacro(element: XmlElement, source: XmlSource, problems: ProblemList): DeclaredMacro {
  const parameters = childElements(element, "parm");
  const place = source.file === undefined ? {} : { file: source.file };
  return {
    name: writtenName(element.attributes.name ?? ""),
    parameters: parameters.map((parameter) => writtenName(parameter.text)),
    defaults: parameters.map(({ attributes }) => {
      const written = attributes.default;
      return written === undefined
        ? undefined
        : problems.attempt(() => parseXmileExpression(written, undefined, place));
    }),
    element,
  };
}

/**
 * A macro with its own variables. Its `<eqn>` is what a call gives; without one, the variable with the macro's name is.
 *
 * @see XMILE 1.0, section 4.8.
 */
export function readMacro(
  macro: DeclaredMacro,
  dimensions: readonly Dimension[],
  defaults: MacroDefaults,
  source: XmlSource,
  problems: ProblemList,
): Macro {
  const { element, name, parameters } = macro;
  const declared = macroVariables(macro);
  const all = [...declared, ...parameters.map((parameter) => standIn(parameter, element))];
  const reading = new FileReading(source, problems, new FileNames(all, dimensions, new Set(defaults.keys())), defaults);
  const variables = declared.map((variable) => readVariable(variable, reading));
  const value = valueVariable(macro, variables, reading);
  const at = source.locate(element.start);
  if (value === undefined) {
    problems.add("syntax", `the macro “${name}” has neither an equation nor a variable “${name}”`, at, name);
  }
  const isNew = value !== undefined && !variables.includes(value);
  return {
    name,
    parameters,
    outputs: value === undefined ? [] : [value.name],
    variables: [...variables, ...(isNew ? [value] : []), ...graphVariables(reading)],
    at,
  };
}

function macroVariables({ element }: DeclaredMacro): readonly DeclaredVariable[] {
  const tags = new Set(["stock", "flow", "aux", "gf"]);
  if (childElement(element, "variables") === undefined) return [];
  return variableElements(element)
    .filter((variable) => tags.has(variable.name))
    .map((variable) => ({
      modules: [],
      name: writtenName(variable.attributes.name ?? ""),
      element: variable,
      model: element,
      dimensions: dimensionsOf(variable),
    }));
}

/** A name as a variable without an equation, so that it is known inside the macro. */
function standIn(name: string, model: XmlElement): DeclaredVariable {
  return { modules: [], name, element: model, model, dimensions: [] };
}

/** What a call gives: the macro's own equation under a name that none of its variables has. */
function valueVariable(
  { element, name, parameters }: DeclaredMacro,
  variables: readonly Variable[],
  reading: FileReading,
): Variable | undefined {
  const own = variables.find((variable) => nameKey(variable.name) === nameKey(name));
  const equation = childElement(element, "eqn");
  if (equation === undefined) return own;
  const taken = new Set([...variables.map((variable) => variable.name), ...parameters].map(nameKey));
  const free = taken.has(nameKey(name)) ? `${name} value` : name;
  const { text, locate } = elementText(equation, reading.source);
  const value = reading.expression({ text, locate, variable: standIn(free, element), subscripts: [] });
  const named =
    value.kind === "reference" ? variables.find(({ name }) => nameKey(name) === nameKey(value.name)) : undefined;
  if (named !== undefined) return named;
  const at = reading.source.locate(equation.start);
  const definition = { kind: "value", value } as const;
  return {
    name: free,
    kind: "auxiliary",
    equations: [{ subscripts: [], except: [], definition, at }],
    saved: false,
    at,
  };
}
