import type { Call, Expression, Reference, Subscript } from "../../model/expression.ts";
import type { Variable } from "../../model/model.ts";
import { nameKey } from "../../model/name-key.ts";
import { wholeArrayBuiltins } from "../../model/whole-array-builtins.ts";
import type { Expansion, Place } from "./expansion.ts";
import { mapParts } from "./map-parts.ts";

/** Whether marks and whole arrays inside this call belong to it. */
export function gathers(call: Call): boolean {
  if (wholeArrayBuiltins.has(call.function)) return true;
  return (call.function === "min" || call.function === "max") && call.arguments.length === 1;
}

/** The arguments of a call with state, and how its hidden variables are laid out and read from where it stood. */
interface GatheredCall {
  readonly arguments: readonly Expression[];
  readonly place: Place;
  /** The hidden variable of this name, as the equation around the call must write it. */
  outside(name: string): Reference;
}

interface Mark {
  readonly dimension: string;
  /** The dimension's name on the left side of the hidden variables, where one name cannot stand twice. */
  readonly inside: string;
  readonly outside: Subscript;
}

/**
 * A call with state inside `SUM(SMOOTH(x[d!], …))` needs one state per element of `d`: the marked dimensions (and, in a
 * sum over whole arrays, those of the arrays) join the left side, and inside the arguments become plain names.
 */
export function gatherCall(call: Call, place: Place, gathering: boolean, expansion: Expansion): GatheredCall {
  const gatherer = new Gatherer(place, gathering, expansion);
  const args = call.arguments.map((argument) => gatherer.rewrite(argument));
  const inside = gatherer.marks.map((mark) => mark.inside);
  return {
    arguments: args,
    place: {
      ...place,
      subscripts: [...place.subscripts, ...inside],
      except: place.except.map((names) => [...names, ...inside]),
      ...(place.dimensions && { dimensions: [...place.dimensions, ...inside] }),
    },
    outside: (name) => ({
      kind: "reference",
      name,
      subscripts: [...namesOf(place.subscripts), ...gatherer.marks.map((mark) => mark.outside)],
      ...(call.at && { at: call.at }),
    }),
  };
}

/** A hidden variable as equations with the same left side write it. */
export function referenceAt(name: string, place: Place): Reference {
  return { kind: "reference", name, subscripts: namesOf(place.subscripts) };
}

function namesOf(subscripts: readonly string[]): readonly Subscript[] {
  return subscripts.map((name) => ({ kind: "name", name }));
}

class Gatherer {
  readonly marks: Mark[] = [];
  readonly #place: Place;
  readonly #gathering: boolean;
  readonly #expansion: Expansion;

  constructor(place: Place, gathering: boolean, expansion: Expansion) {
    this.#place = place;
    this.#gathering = gathering;
    this.#expansion = expansion;
  }

  rewrite(expression: Expression): Expression {
    if (expression.kind === "call" && gathers(expression)) return expression;
    const rewritten = mapParts(expression, (part) => this.rewrite(part));
    return rewritten.kind === "reference" ? this.#reference(rewritten) : rewritten;
  }

  #reference(reference: Reference): Reference {
    const taken = new Set<Mark>();
    const variable = this.#gathering ? this.#expansion.variable(reference.name) : undefined;
    if (variable !== undefined && reference.subscripts.length === 0) {
      const dimensions = arrayDimensions(variable, this.#expansion);
      return { ...reference, subscripts: dimensions.map((dimension) => this.#whole(dimension, taken)) };
    }
    return {
      ...reference,
      subscripts: reference.subscripts.map((subscript, at) => {
        if (subscript.kind === "each") return this.#take(subscript.name, subscript, taken);
        if (subscript.kind !== "all" || variable === undefined) return subscript;
        const dimension = subscript.within ?? arrayDimensions(variable, this.#expansion)[at];
        return dimension === undefined ? subscript : this.#whole(dimension, taken);
      }),
    };
  }

  #whole(dimension: string, taken: Set<Mark>): Subscript {
    return this.#take(dimension, { kind: "all", within: dimension }, taken);
  }

  #take(dimension: string, outside: Subscript, taken: Set<Mark>): Subscript {
    const key = nameKey(dimension);
    // `x[d!] * y[d!]` run together; `x[*, *]` over one dimension twice does not.
    let mark = this.marks.find(
      (known) => nameKey(known.dimension) === key && (outside.kind === "each" || !taken.has(known)),
    );
    if (mark === undefined) {
      mark = { dimension, inside: this.#insideName(dimension), outside };
      this.marks.push(mark);
    }
    taken.add(mark);
    return { kind: "name", name: mark.inside };
  }

  #insideName(dimension: string): string {
    const key = nameKey(dimension);
    const inUse = [...this.#place.subscripts, ...this.marks.map((mark) => mark.inside)];
    const known = this.#expansion.dimension(dimension);
    if (known === undefined || !inUse.some((name) => nameKey(name) === key)) return dimension;
    const name = this.#expansion.newName(dimension);
    this.#expansion.addDimension({ ...known, name });
    return name;
  }
}

/** The dimension at each place of an array; empty for a scalar, or where it cannot be told. */
function arrayDimensions(variable: Variable, expansion: Expansion): readonly string[] {
  if (variable.kind === "lookup") return [];
  if (variable.dimensions !== undefined) return variable.dimensions;
  const width = variable.equations[0]?.subscripts.length ?? 0;
  const dimensions: string[] = [];
  for (let at = 0; at < width; at += 1) {
    const names = new Set(variable.equations.map(({ subscripts }) => nameKey(subscripts[at] ?? "")));
    const dimension = dimensionOver(names, expansion);
    if (dimension === undefined) return [];
    dimensions.push(dimension);
  }
  return dimensions;
}

/** The smallest dimension that has all these elements and subranges. */
function dimensionOver(names: ReadonlySet<string>, expansion: Expansion): string | undefined {
  const [only] = names;
  if (names.size === 1 && only !== undefined) {
    const dimension = expansion.dimension(only);
    if (dimension !== undefined) return dimension.name;
  }
  const elements = [...names].flatMap((name) => expansion.dimension(name)?.elements.map(nameKey) ?? [name]);
  let smallest: { readonly name: string; readonly elements: readonly string[] } | undefined;
  for (const dimension of expansion.dimensions) {
    const has = new Set(dimension.elements.map(nameKey));
    if (!elements.every((element) => has.has(element))) continue;
    if (smallest === undefined || dimension.elements.length < smallest.elements.length) smallest = dimension;
  }
  return smallest?.name;
}
