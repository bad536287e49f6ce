import type { RandomStream } from "@tamarisk/system-dynamics";
import type { Population } from "./population.ts";
import type { SearchVariable } from "./search-problem.ts";
import { crossOver, drawPoint, mutate, type VariationStrength } from "./variation.ts";

/** Points drawn evenly from everything that may be set, one row each. */
export function drawPoints(variables: readonly SearchVariable[], count: number, random: RandomStream): Float64Array {
  const rows = new Float64Array(count * variables.length);
  for (let place = 0; place < count; place++) drawPoint(variables, random, rowOf(rows, place, variables.length));
  return rows;
}

/**
 * Children of a population, in pairs of two parents each.
 *
 * @param pickParent - The place of a parent.
 * @returns `count` rows of variables, not yet evaluated.
 */
export function offspring(
  variables: readonly SearchVariable[],
  population: Population,
  count: number,
  strength: VariationStrength,
  random: RandomStream,
  pickParent: () => number,
): Float64Array {
  const width = variables.length;
  const even = count + (count % 2);
  const rows = new Float64Array(even * width);
  for (let place = 0; place < even; place += 2) {
    const one = rowOf(rows, place, width);
    const other = rowOf(rows, place + 1, width);
    one.set(rowOf(population.variables, pickParent(), width));
    other.set(rowOf(population.variables, pickParent(), width));
    crossOver(variables, one, other, strength, random);
    mutate(variables, one, strength, random);
    mutate(variables, other, strength, random);
  }
  return rows.slice(0, count * width);
}

export function rowOf(rows: Float64Array, place: number, width: number): Float64Array {
  return rows.subarray(place * width, (place + 1) * width);
}
