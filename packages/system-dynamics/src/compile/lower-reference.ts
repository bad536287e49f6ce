import type { Expression, Reference, Subscript } from "../model/expression.ts";
import { ModelError } from "../model/model-problem.ts";
import { nameKey } from "../model/name-key.ts";
import { type PlaceRange, placeOf } from "./array-layout.ts";
import { indicesBelow } from "./box.ts";
import { binaryNode, numberNode, selectNode, unaryNode } from "./fold.ts";
import { lowerName } from "./lower-name.ts";
import type { BoundRange, Lowering } from "./lowering.ts";
import { refuseUnknown } from "./model-names.ts";
import type { Node, Place } from "./program.ts";
import { ownRange, spreadKeys } from "./spread-places.ts";
import { boundRange, indicesIn, rangeFor } from "./subscript-range.ts";
import type { VariableLayout } from "./variable-layout.ts";

const none: readonly never[] = [];

/** What one subscript comes to: elements known before the run, a computed one (numbered from 0), or none at all. */
type ResolvedPlace =
  | { readonly kind: "range"; readonly range: PlaceRange; readonly aligned: boolean }
  | { readonly kind: "computed"; readonly index: Node }
  | { readonly kind: "outside" };

/** A variable and what stands between the brackets after it, in a reference or in the call of a lookup. */
type Mention = Pick<Reference, "name" | "at" | "subscripts">;

/** A variable, an element of one, or a dimension used as a number. */
export function lowerReference(reference: Reference, lowering: Lowering): Node {
  const key = nameKey(reference.name);
  const variable = lowering.compilation.variables.get(key);
  if (!variable && lowering.compilation.broken.has(key)) throw new ModelError([]);
  if (!variable) return lowerName(reference, lowering);
  if (variable.table !== undefined && variable.variable.kind === "lookup") {
    lowering.refuse("arguments", `the lookup "${reference.name}" needs an x, as in ${reference.name}(time)`, reference);
  }
  const literal = lowering.compilation.literal(variable);
  if (literal !== undefined && reference.subscripts.length === 0) return numberNode(literal);
  return lowerElement(reference, variable, lowering);
}

/** The element of a variable that a reference means, as something to load. */
function lowerElement(reference: Reference, variable: VariableLayout, lowering: Lowering): Node {
  if (variable.dimensions.length === 0 && reference.subscripts.length === 0) {
    lowering.reads.push({ array: variable, box: none, aligned: none });
    return { kind: "load", place: placeOf(variable.base, none, none) };
  }
  const places = resolvePlaces(reference, reference.subscripts, variable, lowering);
  if (places.some(({ kind }) => kind === "outside")) return numberNode(0);
  lowering.reads.push({
    array: variable,
    box: places.map((place, at) => (place.kind === "range" ? place.range.indices : indicesBelow(variable.sizes[at]!))),
    aligned: places.map((place) => place.kind === "range" && place.aligned),
  });
  return loadNode(variable.base, variable, places);
}

/** Which table of a lookup or data variable is meant; its elements stand in the order of the variable's. */
export function lowerTablePlace(
  reference: Pick<Mention, "name" | "at">,
  subscripts: readonly Subscript[],
  variable: VariableLayout,
  lowering: Lowering,
): Place {
  const ranges = staticRanges({ ...reference, subscripts }, variable, lowering);
  return placeOf(variable.table!, variable.strides, ranges);
}

/** The elements of each place of a reference, all of which must be known before the run. */
export function staticRanges(reference: Mention, variable: VariableLayout, lowering: Lowering): readonly PlaceRange[] {
  const places = resolvePlaces(reference, reference.subscripts, variable, lowering);
  const ranges = places.flatMap((place) => (place.kind === "range" ? [place.range] : []));
  if (ranges.length === places.length) return ranges;
  const message = `"${reference.name}" cannot have a computed subscript here, nor one outside its dimension`;
  lowering.refuse("unsupported", message, reference);
}

function loadNode(base: number, { strides, sizes }: VariableLayout, places: readonly ResolvedPlace[]): Node {
  const first: PlaceRange = { indices: [0], loop: undefined };
  const place = placeOf(
    base,
    strides,
    places.map((resolved) => (resolved.kind === "range" ? resolved.range : first)),
  );
  const computed = places.flatMap((resolved, at) =>
    resolved.kind === "computed" ? [{ index: resolved.index, at }] : [],
  );
  const [only, ...others] = computed;
  if (!only) return { kind: "load", place };
  if (others.length === 0) {
    return { kind: "load-at", place, index: only.index, count: sizes[only.at]!, stride: strides[only.at]! };
  }
  let inside = numberNode(1);
  let index = numberNode(0);
  let count = 1;
  for (const { index: own, at } of computed) {
    inside = binaryNode("and", inside, binaryNode(">=", own, numberNode(0)));
    inside = binaryNode("and", inside, binaryNode("<", own, numberNode(sizes[at]!)));
    index = binaryNode("+", index, binaryNode("*", own, numberNode(strides[at]!)));
    count += (sizes[at]! - 1) * strides[at]!;
  }
  return { kind: "load-at", place, index: selectNode(inside, index, numberNode(-1)), count, stride: 1 };
}

function resolvePlaces(
  reference: Pick<Mention, "name" | "at">,
  subscripts: readonly Subscript[],
  variable: VariableLayout,
  lowering: Lowering,
): ResolvedPlace[] {
  const { dimensions } = variable;
  if (subscripts.length > 0 && subscripts.length !== dimensions.length) {
    const expected = dimensions.length === 0 ? "no subscripts" : `${dimensions.length}: ${namesOf(variable)}`;
    const message = `"${reference.name}" has ${subscripts.length} subscripts here; it takes ${expected}`;
    lowering.refuse("subscript", message, reference);
  }
  const keys = spreadKeys(subscripts, variable, lowering);
  const taken = new Set<number>();
  return dimensions.map((dimension, at): ResolvedPlace => {
    const key = keys[at];
    const subscript = subscripts[at];
    if (key !== undefined) {
      const range = lowering.scope.spread?.get(key) ?? ownRange(dimension, subscript, taken, lowering);
      const found = range && rangeFor(range, dimension, lowering);
      if (found) return { kind: "range", ...found };
      const message = `"${reference.name}" is an array over ${namesOf(variable)}; a single number is needed here`;
      lowering.refuse("subscript", message, reference);
    }
    return resolvePlace(subscript!, variable, at, { ...reference, subscripts }, lowering);
  });
}

function namesOf({ dimensions }: VariableLayout): string {
  return dimensions.map(({ name }) => name).join(", ");
}

function resolvePlace(
  subscript: Subscript,
  variable: VariableLayout,
  at: number,
  reference: Mention,
  lowering: Lowering,
): ResolvedPlace {
  const dimension = variable.dimensions[at]!;
  switch (subscript.kind) {
    case "name": {
      const mention = earlierMentions(subscript.name, at, reference.subscripts);
      const found = resolveName(subscript.name, mention, variable, at, lowering);
      if (found) return found;
      if (lowering.compilation.names.byKey.has(nameKey(subscript.name))) {
        const message = `"${subscript.name}" in "${reference.name}" is not on the left side and not mapped to what is; name one element`;
        lowering.refuse("subscript", message, reference);
      }
      const known = [...lowering.compilation.names.byKey.keys(), ...dimension.elements];
      const subject = { ...lowering.subject, ...(reference.at && { at: reference.at }) };
      return refuseUnknown(`a dimension, or an element of "${dimension.name}",`, subscript.name, known, subject);
    }
    case "each": {
      const marked = lowering.scope.marked.get(nameKey(subscript.name));
      const found = marked && rangeFor(marked, dimension, lowering);
      if (found) return { kind: "range", ...found };
      const why = marked ? `is no part of "${dimension.name}"` : "is marked, but no array function stands around it";
      lowering.refuse("subscript", `"${subscript.name}!" in "${reference.name}" ${why}`, reference);
      break;
    }
    case "shift":
      return resolveShift(subscript, variable, at, reference, lowering);
    case "index":
      return resolveIndex(subscript.index, dimension.elements.length, lowering);
    case "all":
      throw new RangeError("a whole place is spread or an equation's own before it is resolved");
  }
}

function earlierMentions(name: string, at: number, subscripts: readonly Subscript[]): number {
  const key = nameKey(name);
  return subscripts.slice(0, at).filter((other) => other.kind === "name" && nameKey(other.name) === key).length;
}

function resolveName(
  name: string,
  mention: number,
  variable: VariableLayout,
  at: number,
  lowering: Lowering,
): ResolvedPlace | undefined {
  const dimension = variable.dimensions[at]!;
  const key = nameKey(name);
  const bound = boundRange(key, lowering.scope, mention);
  const found = bound && rangeFor(bound, dimension, lowering);
  if (found) return { kind: "range", ...found };
  const element = dimension.indexOf.get(key);
  if (element !== undefined) return { kind: "range", range: { indices: [element], loop: undefined }, aligned: false };
  const range = mappedRange(key, lowering);
  const mapped = range && rangeFor(range, dimension, lowering);
  if (mapped) return { kind: "range", ...mapped, aligned: false };
  if (!lowering.compilation.variables.has(key)) return undefined;
  return resolveIndex({ kind: "reference", name, subscripts: [] }, dimension.elements.length, lowering);
}

/** What a dimension that is not on the left side, or an element of another dimension, stands for in this equation. */
function mappedRange(key: string, lowering: Lowering) {
  const { names } = lowering.compilation;
  const dimension = names.byKey.get(key);
  if (!dimension) {
    const holder = names.holding.get(key)?.[0];
    return holder && { dimension: holder, elements: [key], loop: undefined };
  }
  for (const range of [...lowering.scope.left, ...lowering.scope.marked.values()]) {
    const indices = indicesIn(range, dimension, names);
    if (indices) return { dimension, elements: indices.map((index) => dimension.elements[index]!), loop: range.loop };
  }
  return dimension.elements.length === 1 ? { dimension, elements: dimension.elements, loop: undefined } : undefined;
}

function resolveShift(
  subscript: Subscript & { kind: "shift" },
  variable: VariableLayout,
  at: number,
  reference: Mention,
  lowering: Lowering,
): ResolvedPlace {
  const key = nameKey(subscript.dimension);
  const named = lowering.compilation.names.byKey.get(key);
  const isPartOf = ({ elements }: BoundRange) =>
    named !== undefined && elements.every((element) => named.indexOf.has(element));
  // An equation for a part of the dimension, such as its single ages, shifts along the whole of it.
  const range = boundRange(key, lowering.scope) ?? lowering.scope.left.find(isPartOf);
  if (!range || !named) {
    const message = `"${subscript.dimension}" in "${reference.name}" must be a dimension of the left side to be shifted`;
    lowering.refuse("subscript", message, reference);
  }
  const dimension = variable.dimensions[at]!;
  const targets = range.elements.map((element) => {
    const shifted = named.elements[(named.indexOf.get(element) ?? Number.NaN) + subscript.by];
    return shifted === undefined ? undefined : dimension.indexOf.get(shifted);
  });
  if (targets.every((target) => target === undefined)) return { kind: "outside" };
  const indices = targets.filter((target) => target !== undefined);
  if (indices.length === targets.length) {
    return { kind: "range", range: { indices, loop: range.loop }, aligned: subscript.by === 0 };
  }
  const first = targets.findIndex((target) => target !== undefined);
  const isRow = targets.every((target, turn) => target === undefined || target === targets[first]! + turn - first);
  if (!isRow)
    lowering.refuse("unsupported", `"${reference.name}" is shifted along elements that do not neighbour`, reference);
  const turn: Node = { kind: "turn", loop: range.loop! };
  return { kind: "computed", index: binaryNode("+", turn, numberNode(targets[first]! - first - 1)) };
}

function resolveIndex(expression: Expression, size: number, lowering: Lowering): ResolvedPlace {
  const index = binaryNode("-", unaryNode("floor", lowering.shared(expression)), numberNode(1));
  if (index.kind !== "number") return { kind: "computed", index };
  const { value } = index;
  if (!(value >= 0 && value < size)) return { kind: "outside" };
  return { kind: "range", range: { indices: [value], loop: undefined }, aligned: false };
}
