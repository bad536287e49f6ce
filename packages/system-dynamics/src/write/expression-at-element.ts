import type { DimensionInfo, DimensionNames } from "../compile/model-names.ts";
import { indicesFor } from "../compile/subscript-range.ts";
import type { Expression, Reference, Subscript } from "../model/expression.ts";
import { mapExpression } from "../model/map-expression.ts";
import { nameKey } from "../model/name-key.ts";

/** One place of a left side: the dimension written there, and the element it stands for now. */
interface OwnElement {
  readonly dimension: DimensionInfo;
  /** By key. */
  readonly element: string;
}

/** What must be known to say an equation for one element. */
interface ElementSurroundings {
  readonly names: DimensionNames;
  readonly own: readonly OwnElement[];
  /** The dimensions of a variable by its key; undefined for a name that is no variable. */
  readonly dimensionsOf: (key: string) => readonly DimensionInfo[] | undefined;
  readonly refuse: (message: string) => never;
}

/**
 * An equation for one element of its left side: dimensions become the element they stand for, by name or by a mapping,
 * shifts the element so many places on, and a dimension used as a number its number.
 */
export function expressionAtElement(expression: Expression, around: ElementSurroundings): Expression {
  return mapExpression(expression, (part) => {
    if (part.kind === "reference") return referenceAt(part, around);
    if (part.kind !== "call" || part.subscripts === undefined) return part;
    const places = around.dimensionsOf(nameKey(part.function)) ?? [];
    return {
      ...part,
      subscripts: part.subscripts.map((subscript, at) => subscriptAt(subscript, places[at], around) ?? subscript),
    };
  });
}

/** Whether an equation for a whole array names dimensions that XMILE could not follow from its left side. */
export function needsMapping(
  expression: Expression,
  left: readonly DimensionInfo[],
  { names, dimensionsOf }: Pick<ElementSurroundings, "names" | "dimensionsOf">,
): boolean {
  let needed = false;
  mapExpression(expression, (part) => {
    if (part.kind !== "reference") return part;
    const places = dimensionsOf(nameKey(part.name)) ?? [];
    for (const [at, subscript] of part.subscripts.entries()) {
      if (subscript.kind !== "name" || places[at]?.indexOf.has(nameKey(subscript.name))) continue;
      const dimension = names.byKey.get(nameKey(subscript.name));
      if (dimension === undefined) continue;
      needed ||= !left.includes(dimension) || places[at] !== dimension;
    }
    return part;
  });
  return needed;
}

function referenceAt(reference: Reference, around: ElementSurroundings): Expression {
  const places = around.dimensionsOf(nameKey(reference.name));
  if (places === undefined) return placeNumber(reference, around) ?? reference;
  const subscripts = reference.subscripts.map((subscript, at) => subscriptAt(subscript, places[at], around));
  if (subscripts.some((subscript) => subscript === undefined)) return { kind: "number", value: 0 };
  return { ...reference, subscripts: subscripts as Subscript[] };
}

/** Undefined for a shift that leads out of the dimension. */
function subscriptAt(
  subscript: Subscript,
  place: DimensionInfo | undefined,
  around: ElementSurroundings,
): Subscript | undefined {
  if (subscript.kind === "shift") return shifted(subscript.dimension, subscript.by, around);
  if (subscript.kind !== "name") return subscript;
  const key = nameKey(subscript.name);
  const dimension = around.names.byKey.get(key);
  if (dimension === undefined || place?.indexOf.has(key)) return subscript;
  const own = around.own.find((candidate) => candidate.dimension.key === key) ?? mappedTo(dimension, around);
  const index =
    own && indicesFor({ dimension: own.dimension, elements: [own.element] }, place ?? dimension, around.names)?.[0];
  if (index !== undefined) return { kind: "name", name: (place ?? dimension).labels[index]! };
  return around.refuse(`the mapping onto “${subscript.name}” cannot be written out element by element`);
}

/** What a dimension that is not on the left side stands for. */
function mappedTo(dimension: DimensionInfo, { own, names }: ElementSurroundings): OwnElement | undefined {
  for (const { dimension: left, element } of own) {
    const index = indicesFor({ dimension: left, elements: [element] }, dimension, names)?.[0];
    if (index !== undefined) return { dimension, element: dimension.elements[index]! };
  }
  return undefined;
}

function shifted(name: string, by: number, { own, names, refuse }: ElementSurroundings): Subscript | undefined {
  const dimension = names.byKey.get(nameKey(name));
  const place =
    own.find((candidate) => candidate.dimension === dimension) ??
    own.find(({ element }) => dimension?.indexOf.has(element));
  if (dimension === undefined || place === undefined)
    return refuse(`the shift along “${name}” has no place on the left side`);
  const label = dimension.labels[(dimension.indexOf.get(place.element) ?? Number.NaN) + by];
  return label === undefined ? undefined : { kind: "name", name: label };
}

/** A dimension used as a number. */
function placeNumber({ name, subscripts }: Reference, around: ElementSurroundings): Expression | undefined {
  const dimension = around.names.byKey.get(nameKey(name));
  if (dimension === undefined || subscripts.length > 0) return undefined;
  const own = around.own.find((candidate) => candidate.dimension === dimension) ?? mappedTo(dimension, around);
  const index = own && dimension.indexOf.get(own.element);
  return index === undefined ? undefined : { kind: "number", value: index + 1 };
}
