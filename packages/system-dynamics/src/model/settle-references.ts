import { builtins } from "./builtins.ts";
import type { Call, Expression, Reference, Subscript } from "./expression.ts";
import { nameKey } from "./name-key.ts";
import { wholeArrayBuiltins } from "./whole-array-builtins.ts";

/** What must be known to say which elements a reference means. */
export interface ReferenceSurroundings {
  /** The dimensions of a variable, by its key; empty for a scalar, undefined for a name that is no variable. */
  readonly dimensionsOf: (key: string) => readonly string[] | undefined;
  /** The keys of a dimension's elements, by its key. */
  readonly elementsOf: (key: string) => ReadonlySet<string> | undefined;
  /** The left side of the equation: each place's dimension, and what stands there. */
  readonly places: readonly { readonly dimension: string; readonly subscript: string }[];
}

/**
 * An expression of XMILE with its references in full, as the model language wants them: `births` in an equation for each
 * `region` becomes `births[region]`, `births[*]` too, `births[region.north]` loses its dimension, and a number in
 * brackets becomes the element of that name where there is one. What an array function takes as a whole stays whole.
 */
export function settleReferences(expression: Expression, around: ReferenceSurroundings, whole = false): Expression {
  const settle = (part: Expression) => settleReferences(part, around, whole);
  switch (expression.kind) {
    case "number":
    case "text":
    case "table":
      return expression;
    case "reference":
      return settleReference(expression, around, whole);
    case "call":
      return settleCall(expression, around, whole);
    case "negate":
    case "not":
      return { ...expression, operand: settle(expression.operand) };
    case "binary":
      return { ...expression, left: settle(expression.left), right: settle(expression.right) };
    case "if": {
      const condition = settle(expression.condition);
      const then = settle(expression.then);
      const otherwise = settle(expression.otherwise);
      return { kind: "if", condition, then, otherwise };
    }
  }
}

function settleCall(call: Call, around: ReferenceSurroundings, whole: boolean): Call {
  const single = (call.function === "min" || call.function === "max") && call.arguments.length === 1;
  const inside = whole || single || wholeArrayBuiltins.has(call.function);
  const settled = call.arguments.map((argument) => settleReferences(argument, around, inside));
  if (call.subscripts === undefined) {
    const own = Object.hasOwn(builtins, call.function) ? undefined : around.dimensionsOf(nameKey(call.function));
    const places = placesFor(own ?? [], around);
    return { ...call, arguments: settled, ...(places && places.length > 0 && { subscripts: places }) };
  }
  const { subscripts } = settleReference(
    { kind: "reference", name: call.function, subscripts: call.subscripts },
    around,
  );
  return { ...call, arguments: settled, subscripts };
}

function settleReference(reference: Reference, around: ReferenceSurroundings, whole = false): Reference {
  const dimensions = around.dimensionsOf(nameKey(reference.name)) ?? [];
  if (reference.subscripts.length === 0) {
    const places = whole ? undefined : placesFor(dimensions, around);
    return places === undefined ? reference : { ...reference, subscripts: places };
  }
  const subscripts = reference.subscripts.map((subscript, place) =>
    settleSubscript(subscript, dimensions[place], around, whole),
  );
  return { ...reference, subscripts };
}

function settleSubscript(
  subscript: Subscript,
  dimension: string | undefined,
  around: ReferenceSurroundings,
  whole: boolean,
): Subscript {
  const elements = dimension === undefined ? undefined : around.elementsOf(nameKey(dimension));
  switch (subscript.kind) {
    case "name":
      return { kind: "name", name: withoutDimension(subscript.name, around) };
    case "all": {
      const over = subscript.within ?? dimension;
      const own = whole || over === undefined ? undefined : placesFor([over], around)?.[0];
      return own ?? subscript;
    }
    case "index": {
      const index = settleReferences(subscript.index, around);
      const named = index.kind === "number" && elements?.has(nameKey(String(index.value)));
      return named ? { kind: "name", name: String(index.value) } : { kind: "index", index };
    }
    case "each":
    case "shift":
      return subscript;
  }
}

/** `region.north` is the element north. */
function withoutDimension(name: string, { elementsOf }: ReferenceSurroundings): string {
  const period = name.indexOf(".");
  if (period < 0) return name;
  const element = name.slice(period + 1);
  return elementsOf(nameKey(name.slice(0, period)))?.has(nameKey(element)) ? element : name;
}

/** This equation's own subscript for each of the dimensions; undefined when it lacks one of them. */
function placesFor(dimensions: readonly string[], { places }: ReferenceSurroundings): readonly Subscript[] | undefined {
  const used = new Set<number>();
  const found: Subscript[] = [];
  for (const dimension of dimensions) {
    const at = places.findIndex((place, i) => !used.has(i) && nameKey(place.dimension) === nameKey(dimension));
    if (at < 0) return undefined;
    used.add(at);
    found.push({ kind: "name", name: places[at]!.subscript });
  }
  return found;
}
