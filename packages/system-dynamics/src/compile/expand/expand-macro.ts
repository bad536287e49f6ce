import type { Call, Expression, Reference, Subscript } from "../../model/expression.ts";
import { mapExpression } from "../../model/map-expression.ts";
import type { Definition, Equation, Macro, Variable } from "../../model/model.ts";
import { nameKey } from "../../model/name-key.ts";
import type { Expansion, Place } from "./expansion.ts";
import { isPlain } from "./formula.ts";
import { referenceAt } from "./gathered-call.ts";
import { mapDefinition } from "./map-parts.ts";

/** Macros within macros; each level deepens the work on one call. */
const NESTING_MAX = 100;

/** Expands the calls in a definition that stands at a place. */
type ExpandDefinition = (definition: Definition, place: Place) => Definition;

/**
 * Replaces one call of a macro by copies of the macro's variables, and gives the name of the one with its value.
 * Arguments come already expanded. See docs/methods/delays.md, [MACRO1] to [MACRO5].
 */
export function expandMacro(
  site: Call,
  args: readonly Expression[],
  macro: Macro,
  place: Place,
  expansion: Expansion,
  expandDefinition: ExpandDefinition,
): string | undefined {
  if (isRefused(site, args, macro, place, expansion)) return undefined;
  const copy = new MacroCopy(macro, args, place, expansion);
  for (const variable of macro.variables) copy.add(variable, expandDefinition);
  copy.bindFurtherOutputs(args.slice(macro.parameters.length));
  return copy.output(macro.outputs[0]!);
}

function isRefused(site: Call, args: readonly Expression[], macro: Macro, place: Place, expansion: Expansion): boolean {
  const about = { construct: macro.name, ...((site.at ?? place.at) && { at: site.at ?? place.at }) };
  const again = place.macros.indexOf(macro);
  if (again >= 0) {
    const path = [...place.macros.slice(again), macro].map(({ name }) => name).join(" → ");
    expansion.refuse("circular", `a macro cannot call itself: ${path}; write the repeated part as a stock`, about);
    return true;
  }
  if (place.macros.length >= NESTING_MAX) {
    expansion.refuse("limit", `macros call each other more than ${NESTING_MAX} deep, as far as "${macro.name}"`, about);
    return true;
  }
  const fewest = macro.parameters.length;
  const most = fewest + Math.max(0, macro.outputs.length - 1);
  if (args.length < fewest || args.length > most) {
    const takes = fewest === most ? `${fewest}` : `${fewest} to ${most}`;
    const found = `macro "${macro.name}" takes ${takes} arguments; "${place.owner}" gives it ${args.length}`;
    expansion.refuse("arguments", `${found}. It takes (${macro.parameters.join(", ")})`, about);
    return true;
  }
  const defined = new Set(macro.variables.map(({ name }) => nameKey(name)));
  const missing = macro.outputs.length === 0 ? macro.name : macro.outputs.find((name) => !defined.has(nameKey(name)));
  if (missing === undefined) return false;
  expansion.refuse("unknown-name", `macro "${macro.name}" has no equation for its value "${missing}"; add one`, about);
  return true;
}

/** The names under which a macro may have, as its own, what is otherwise the model's clock. */
const clockNames: ReadonlyMap<string, readonly string[]> = new Map([
  ["time", ["time"]],
  ["time_step", ["time step", "dt"]],
  ["start_time", ["initial time", "starttime", "start time"]],
  ["stop_time", ["final time", "stoptime", "stop time"]],
  ["save_every", ["saveper", "save every"]],
]);

/** Copies further down are named after the variable that the whole call stands in, or names would grow without end. */
const NAMED_DEPTH = 4;

class MacroCopy {
  readonly #macro: Macro;
  readonly #place: Place;
  readonly #expansion: Expansion;
  readonly #title: string;
  readonly #bound = new Map<string, Expression>();
  readonly #local = new Map<string, { readonly variable: Variable; readonly name: string; readonly wide: boolean }>();

  constructor(macro: Macro, args: readonly Expression[], place: Place, expansion: Expansion) {
    this.#macro = macro;
    this.#expansion = expansion;
    this.#title = expansion.newName(`${place.owner} · ${macro.name}`);
    const owner = place.macros.length < NAMED_DEPTH ? this.#title : place.owner;
    this.#place = { ...place, owner, macros: [...place.macros, macro] };
    const flows = flowNames(macro);
    macro.parameters.forEach((parameter, at) => {
      const key = nameKey(parameter);
      this.#bound.set(key, this.#bind(parameter, args[at]!, flows.has(key)));
    });
    for (const variable of macro.variables) this.#declare(variable);
  }

  /** Numbers, names and tables are put in as they are; anything else is worked out once, in a variable of its own. */
  #bind(parameter: string, argument: Expression, isFlow: boolean): Expression {
    const asItIs = isPlain(argument) || isWholeArray(argument) || argument.kind === "table" || argument.kind === "text";
    if (asItIs && !isFlow) return argument;
    const name = this.#expansion.newName(`${this.#title} · ${parameter}`);
    this.#expansion.hide(name, "auxiliary", this.#place, { kind: "value", value: argument });
    return referenceAt(name, this.#place);
  }

  #declare(variable: Variable): void {
    const key = nameKey(variable.name);
    if (this.#bound.has(key)) return;
    const wide = variable.equations.some(({ definition }) => needsLeftSide(definition));
    this.#local.set(key, { variable, name: this.#expansion.newName(`${this.#title} · ${variable.name}`), wide });
  }

  output(name: string): string {
    return this.#local.get(nameKey(name))!.name;
  }

  add(variable: Variable, expandDefinition: ExpandDefinition): void {
    const local = this.#local.get(nameKey(variable.name));
    if (local?.variable !== variable) return;
    const outer = this.#outerPlace(variable, local.wide);
    const { dimensions } = outer;
    const equations = variable.equations.map((equation) => this.#copyEquation(equation, outer, expandDefinition));
    this.#expansion.addVariable({
      name: local.name,
      kind: variable.kind,
      ...(dimensions && { dimensions }),
      equations,
      saved: false,
      ...(variable.nonNegative && { nonNegative: true }),
      ...(variable.at && { at: variable.at }),
    });
  }

  /** What of the caller's left side a variable's copies get, with the dimensions of the whole where they are known. */
  #outerPlace(variable: Variable, wide: boolean): Place {
    const { dimensions: outer, ...place } = wide
      ? this.#place
      : { ...this.#place, dimensions: [], subscripts: [], except: [] };
    const isArray = variable.equations.some(({ subscripts }) => subscripts.length > 0);
    const own = variable.dimensions ?? (isArray ? undefined : []);
    return outer === undefined || own === undefined ? place : { ...place, dimensions: [...outer, ...own] };
  }

  #copyEquation(equation: Equation, outer: Place, expandDefinition: ExpandDefinition): Equation {
    const place: Place = {
      ...outer,
      subscripts: [...outer.subscripts, ...equation.subscripts],
      except: [
        ...outer.except.map((names) => [...names, ...equation.subscripts]),
        ...equation.except.map((names) => [...outer.subscripts, ...names]),
      ],
      ...(equation.at && { at: equation.at }),
    };
    const definition = this.#copyDefinition(equation, outer);
    return {
      subscripts: place.subscripts,
      except: place.except,
      definition: expandDefinition(definition, place),
      ...(equation.at && { at: equation.at }),
    };
  }

  #copyDefinition(equation: Equation, outer: Place): Definition {
    const { definition } = equation;
    if (definition.kind === "stock") {
      const flow = (name: string): string => this.#flow(name);
      return {
        kind: "stock",
        inflows: definition.inflows.map(flow),
        outflows: definition.outflows.map(flow),
        initial: this.#rewrite(definition.initial, equation),
      };
    }
    if (definition.kind === "numbers" && outer.subscripts.length > 0 && definition.values.length === 1) {
      return { kind: "value", value: { kind: "number", value: definition.values[0]! } };
    }
    return mapDefinition(definition, (expression) => this.#rewrite(expression, equation));
  }

  #flow(name: string): string {
    const bound = this.#bound.get(nameKey(name));
    if (bound?.kind === "reference") return bound.name;
    return this.#local.get(nameKey(name))?.name ?? name;
  }

  #rewrite(expression: Expression, equation: Equation): Expression {
    return mapExpression(expression, (part) => {
      if (part.kind === "reference") return this.#rewriteReference(part, equation);
      return part.kind === "call" ? this.#rewriteCall(part, equation) : part;
    });
  }

  #rewriteReference(reference: Reference, equation: Equation): Expression {
    if (reference.name.endsWith("$")) return { ...reference, name: reference.name.slice(0, -1) };
    const key = nameKey(reference.name);
    const bound = this.#bound.get(key);
    if (bound !== undefined) {
      if (bound.kind !== "reference" || reference.subscripts.length === 0) return bound;
      return { ...bound, subscripts: [...bound.subscripts.filter(isOwnElement), ...reference.subscripts] };
    }
    const local = this.#local.get(key);
    if (local === undefined) return reference;
    if (!local.wide) return { ...reference, name: local.name };
    const outer = this.#place.subscripts.map((name): Subscript => ({ kind: "name", name }));
    const inner = reference.subscripts.length > 0 ? reference.subscripts : ownSubscripts(local.variable, equation);
    return {
      ...reference,
      name: local.name,
      subscripts: outer.length === 0 ? reference.subscripts : [...outer, ...inner],
    };
  }

  #rewriteCall(call: Call, equation: Equation): Expression {
    const clock = call.arguments.length === 0 ? clockNames.get(call.function) : undefined;
    const own = clock?.find((name) => this.#bound.has(name) || this.#local.has(name));
    if (own !== undefined) return this.#rewriteReference({ kind: "reference", name: own, subscripts: [] }, equation);
    const key = nameKey(call.function);
    const table = this.#bound.get(key);
    if (table?.kind === "reference") {
      const subscripts = call.subscripts ?? table.subscripts;
      return { ...call, function: table.name, ...(subscripts.length > 0 && { subscripts }) };
    }
    if (table?.kind === "table") return { ...call, function: "lookup", arguments: [table, ...call.arguments] };
    const local = this.#local.get(key);
    return local === undefined ? call : { ...call, function: local.name };
  }

  /** [MACRO4] What a call names beyond the parameters become variables of the model with the values inside the macro. */
  bindFurtherOutputs(names: readonly Expression[]): void {
    names.forEach((expression, at) => {
      const output = this.#macro.outputs[at + 1]!;
      const about = { construct: this.#macro.name, ...(this.#place.at && { at: this.#place.at }) };
      if (expression.kind !== "reference" || this.#isTaken(expression.name)) {
        const what =
          expression.kind === "reference" ? `"${expression.name}" has an equation of its own` : "that is no name";
        const message = `macro "${this.#macro.name}" hands out "${output}" under the name given for it; ${what}`;
        this.#expansion.refuse("arguments", message, about);
        return;
      }
      const value = referenceAt(this.output(output), this.#place);
      const { subscripts, except, at: where } = this.#place;
      const equation: Equation = {
        subscripts,
        except,
        definition: { kind: "value", value },
        ...(where && { at: where }),
      };
      const earlier = this.#expansion.variable(expression.name)?.equations ?? [];
      this.#expansion.addVariable({
        name: expression.name,
        kind: "auxiliary",
        equations: [...earlier, equation],
        saved: true,
      });
    });
  }

  /** A variable of the model, and not one that earlier elements of this same call handed out. */
  #isTaken(name: string): boolean {
    const key = nameKey(name);
    return this.#expansion.model.variables.some((variable) => nameKey(variable.name) === key);
  }
}

/** Lookups and data are the same for every element, and rows of numbers have their own shape. */
function needsLeftSide(definition: Definition): boolean {
  if (definition.kind === "numbers" || definition.kind === "data") return false;
  return definition.kind !== "lookup" || definition.input !== undefined;
}

function isWholeArray(expression: Expression): boolean {
  return (
    expression.kind === "reference" &&
    expression.subscripts.some(({ kind }) => kind === "all") &&
    expression.subscripts.every(({ kind }) => kind === "all" || kind === "name")
  );
}

function isOwnElement(subscript: Subscript): boolean {
  return subscript.kind === "name";
}

/** An array of the macro's own, written without subscripts: element by element where the left side has them too. */
function ownSubscripts(variable: Variable, equation: Equation): readonly Subscript[] {
  const left = new Set(equation.subscripts.map(nameKey));
  return (variable.equations[0]?.subscripts ?? []).map(
    (name): Subscript => (left.has(nameKey(name)) ? { kind: "name", name } : { kind: "all", within: name }),
  );
}

function flowNames(macro: Macro): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { equations } of macro.variables) {
    for (const { definition } of equations) {
      if (definition.kind !== "stock") continue;
      for (const name of [...definition.inflows, ...definition.outflows]) names.add(nameKey(name));
    }
  }
  return names;
}
