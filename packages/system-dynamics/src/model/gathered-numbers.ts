import type { Equation } from "./model.ts";
import { nameKey } from "./name-key.ts";

/**
 * Equations that give each element of an array a plain number, as one list of numbers; others as they are. A table of a
 * hundred ages is then one thing and not a hundred.
 *
 * @param names - The elements of each dimension by their keys, in order.
 */
export function gatheredNumbers(
  equations: readonly Equation[],
  dimensions: readonly string[],
  names: { readonly elementsOf: (dimension: string) => ReadonlySet<string> | undefined },
): readonly Equation[] {
  const places = dimensions.map((dimension) => indexOf(names.elementsOf(dimension) ?? new Set()));
  const count = places.reduce((product, place) => product * place.size, 1);
  if (dimensions.length === 0 || equations.length !== count) return equations;
  const values = new Array<number>(count).fill(Number.NaN);
  for (const { subscripts, except, definition } of equations) {
    if (definition.kind !== "value" || definition.value.kind !== "number" || definition.initial) return equations;
    const cell = cellOf(subscripts, places);
    if (cell === undefined || except.length > 0 || !Number.isNaN(values[cell])) return equations;
    values[cell] = definition.value.value;
  }
  const { at } = equations[0]!;
  return [{ subscripts: dimensions, except: [], definition: { kind: "numbers", values }, ...(at && { at }) }];
}

function indexOf(elements: ReadonlySet<string>): ReadonlyMap<string, number> {
  return new Map([...elements].map((element, index) => [element, index]));
}

/** The place of an element in row-major order; undefined when one of its names is no element. */
function cellOf(subscripts: readonly string[], places: readonly ReadonlyMap<string, number>[]): number | undefined {
  let cell = 0;
  for (const [at, place] of places.entries()) {
    const index = place.get(nameKey(subscripts[at] ?? ""));
    if (index === undefined) return undefined;
    cell = cell * place.size + index;
  }
  return subscripts.length === places.length ? cell : undefined;
}
