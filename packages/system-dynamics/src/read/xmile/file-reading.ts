import type { Expression, Reference } from "../../model/expression.ts";
import { mapExpression } from "../../model/map-expression.ts";
import type { Location } from "../../model/model-problem.ts";
import { nameKey } from "../../model/name-key.ts";
import { settleReferences } from "../../model/settle-references.ts";
import type { ProblemList } from "../problem-list.ts";
import type { DeclaredVariable } from "./collect-variables.ts";
import { type FileNames, fullName, hasGraph, hasInput } from "./file-names.ts";
import { parseXmileExpression } from "./parse-xmile-expression.ts";
import type { XmlSource } from "./xml-source.ts";

/** The equation to be read: its text, whose it is, and which part of an array it defines. */
interface EquationToRead {
  readonly text: string;
  readonly locate: (offset: number) => Location;
  readonly variable: DeclaredVariable;
  readonly subscripts: readonly string[];
}

/** Parameters of each macro that may be left out, by its key: their values, in the order of all its parameters. */
export type MacroDefaults = ReadonlyMap<string, readonly (Expression | undefined)[]>;

/** Builtins whose first argument is a table. */
const TABLE_READERS: ReadonlySet<string> = new Set([
  "lookup",
  "lookup_extrapolate",
  "lookup_forward",
  "lookup_backward",
  "lookup_inverse",
  "lookup_area",
  "lookup_slope",
]);

/** Turns equations of one file into expressions of the model language, and notes which graphs are called by name. */
export class FileReading {
  readonly source: XmlSource;
  readonly problems: ProblemList;
  readonly names: FileNames;
  /** Variables with an input of their own whose points are called from elsewhere too. */
  readonly calledGraphs = new Set<DeclaredVariable>();
  readonly #defaults: MacroDefaults;

  constructor(source: XmlSource, problems: ProblemList, names: FileNames, defaults: MacroDefaults) {
    this.source = source;
    this.problems = problems;
    this.names = names;
    this.#defaults = defaults;
  }

  /** NaN, with the problem noted, for an equation that cannot be read. */
  expression({ text, locate, variable, subscripts }: EquationToRead): Expression {
    const name = fullName(variable);
    const self: Reference = {
      kind: "reference",
      name,
      subscripts: subscripts.map((each) => ({ kind: "name", name: each })),
    };
    const place = { ...(this.source.file !== undefined && { file: this.source.file }), locate, construct: name };
    const parsed = this.problems.attempt(() =>
      parseXmileExpression(text, this.names.within(variable.modules, self), place),
    );
    if (parsed === undefined) return { kind: "number", value: Number.NaN };
    const qualified = this.names.qualified(parsed, variable.modules);
    const settled = settleReferences(qualified, this.names.around(variable.dimensions, subscripts));
    return mapExpression(settled, (part) => this.#finished(part));
  }

  #finished(part: Expression): Expression {
    if (part.kind === "reference") return this.#elementNumber(part) ?? part;
    if (part.kind !== "call") return part;
    const defaults = this.#defaults.get(nameKey(part.function));
    if (defaults !== undefined) {
      const missing = defaults.slice(part.arguments.length).filter((value) => value !== undefined);
      return missing.length === 0 ? part : { ...part, arguments: [...part.arguments, ...missing] };
    }
    const [first, ...rest] = part.arguments;
    if (TABLE_READERS.has(part.function) && first?.kind === "reference") {
      return { ...part, arguments: [{ ...first, name: this.#graphName(first.name) }, ...rest] };
    }
    return { ...part, function: this.#graphName(part.function) };
  }

  /** `region.north` as a number is the place of north in region, from 1. */
  #elementNumber({ name, subscripts }: Reference): Expression | undefined {
    const period = name.indexOf(".");
    if (period < 0 || subscripts.length > 0 || this.names.named(name) !== undefined) return undefined;
    const elements = this.names.elementsOf(name.slice(0, period));
    const at = [...(elements ?? [])].indexOf(nameKey(name.slice(period + 1)));
    return at < 0 ? undefined : { kind: "number", value: at + 1 };
  }

  /** What to call for a variable's points: itself, or its graph alone when it has an input of its own. */
  #graphName(name: string): string {
    const variable = this.names.named(name);
    if (variable === undefined || !hasGraph(variable) || !hasInput(variable)) return name;
    this.calledGraphs.add(variable);
    return graphName(variable);
  }
}

/** The variable that holds nothing but the points of another. */
export function graphName(variable: DeclaredVariable): string {
  return `${fullName(variable)} graph`;
}
