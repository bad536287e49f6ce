import type { PlaceRange } from "./array-layout.ts";
import type { BoundRange, Lowering, Scope } from "./lowering.ts";
import type { DimensionInfo, DimensionNames } from "./model-names.ts";

/**
 * What the name of a dimension stands for: on the left side first, then in the array function around. Where the left
 * side has a dimension twice, the second mention in a reference is the second place.
 */
export function boundRange(key: string, scope: Scope, mention = 0): BoundRange | undefined {
  const places = scope.left.filter(({ dimension }) => dimension.key === key);
  return places[Math.min(mention, places.length - 1)] ?? scope.marked.get(key);
}

/** The elements of a place that a range stands for, by their names or by a mapping; undefined when some have none. */
export function rangeFor(
  range: BoundRange,
  place: DimensionInfo,
  lowering: Lowering,
): { readonly range: PlaceRange; readonly aligned: boolean } | undefined {
  const indices = indicesFor(range, place, lowering.compilation.names);
  if (!indices) return undefined;
  const aligned = range.elements.every((element, turn) => place.elements[indices[turn]!] === element);
  return { range: { indices, loop: range.loop }, aligned };
}

export function indicesFor(
  range: Pick<BoundRange, "dimension" | "elements">,
  place: DimensionInfo,
  names: DimensionNames,
): readonly number[] | undefined {
  return namedIndices(range, place) ?? mappedIndices(range, place, names);
}

/** What another dimension than the left side's stands for there: a mapping says so before names do. */
export function indicesIn(
  range: Pick<BoundRange, "dimension" | "elements">,
  other: DimensionInfo,
  names: DimensionNames,
): readonly number[] | undefined {
  return mappedIndices(range, other, names) ?? namedIndices(range, other);
}

function namedIndices(range: Pick<BoundRange, "elements">, place: DimensionInfo): readonly number[] | undefined {
  return knownOnly(range.elements.map((element) => place.indexOf.get(element)));
}

/** The elements of a place onto which a range is mapped, or from which it is. */
function mappedIndices(
  { dimension, elements }: Pick<BoundRange, "dimension" | "elements">,
  place: DimensionInfo,
  names: DimensionNames,
): readonly number[] | undefined {
  const forward = dimension.mappings.find(({ target }) => target === place.key);
  if (forward) return knownOnly(elements.map((element) => targetOf(element, dimension, forward, place)));
  const backward = place.mappings.find(({ target }) => target === dimension.key);
  if (backward) return knownOnly(elements.map((element) => sourceOf(element, backward)));
  return knownOnly(elements.map((element) => indirectIndex(element, dimension, place, names)));
}

type Mapping = DimensionInfo["mappings"][number];

function targetOf(element: string, from: DimensionInfo, { to }: Mapping, place: DimensionInfo): number | undefined {
  const targets = to[from.indexOf.get(element)!]?.flatMap((target) => place.indexOf.get(target) ?? []);
  return targets?.length === 1 ? targets[0] : undefined;
}

function sourceOf(element: string, { to }: Mapping): number | undefined {
  const sources = to.flatMap((targets, index) => (targets.includes(element) ? [index] : []));
  return sources.length === 1 ? sources[0] : undefined;
}

/** Through a larger dimension that holds the element, or from a part of the place. */
function indirectIndex(
  element: string,
  dimension: DimensionInfo,
  place: DimensionInfo,
  names: DimensionNames,
): number | undefined {
  for (const from of names.holding.get(element) ?? []) {
    if (from === place) continue;
    for (const mapping of from.mappings) {
      const target = targetOf(element, from, mapping, place);
      if (target !== undefined) return target;
    }
  }
  for (const from of names.all) {
    if (from === dimension) continue;
    for (const mapping of from.mappings) {
      const source = sourceOf(element, mapping);
      const index = source === undefined ? undefined : place.indexOf.get(from.elements[source]!);
      if (index !== undefined) return index;
    }
  }
  return undefined;
}

function knownOnly(indices: readonly (number | undefined)[]): readonly number[] | undefined {
  const known = indices.filter((index) => index !== undefined);
  return known.length === indices.length ? known : undefined;
}
