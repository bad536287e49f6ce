import type { PlaceRange } from "./array-layout.ts";
import type { BoundRange, Lowering, Scope } from "./lowering.ts";
import type { DimensionInfo, DimensionNames } from "./model-names.ts";

/** What the name of a dimension stands for: on the left side first, then in the array function around. */
export function boundRange(key: string, scope: Scope): BoundRange | undefined {
  return scope.left.find(({ dimension }) => dimension.key === key) ?? scope.marked.get(key);
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
  const named = knownOnly(range.elements.map((element) => place.indexOf.get(element)));
  return named ?? knownOnly(range.elements.map((element) => mappedIndex(element, place, names)));
}

/** The one element of a place that an element of another dimension is mapped to or from. */
function mappedIndex(element: string, place: DimensionInfo, names: DimensionNames): number | undefined {
  for (const from of names.holding.get(element) ?? []) {
    for (const { to } of from.mappings) {
      const targets = to[from.indexOf.get(element)!]?.flatMap((target) => place.indexOf.get(target) ?? []);
      if (targets?.length === 1) return targets[0];
    }
  }
  for (const from of names.all) {
    for (const { to } of from.mappings) {
      const sources = to.flatMap((targets, index) =>
        targets.includes(element) ? (place.indexOf.get(from.elements[index]!) ?? []) : [],
      );
      if (sources.length === 1) return sources[0];
    }
  }
  return undefined;
}

function knownOnly(indices: readonly (number | undefined)[]): readonly number[] | undefined {
  const known = indices.filter((index) => index !== undefined);
  return known.length === indices.length ? known : undefined;
}
