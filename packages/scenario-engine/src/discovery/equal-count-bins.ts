import { sortedOrder } from "./sorted-order.ts";

/**
 * Numbers put into bins that hold about equally many, counted from 0 for the lowest. Equal numbers share a bin, so a bin
 * may be empty.
 *
 * @param values - Finite numbers. Not modified.
 * @param binCount - From 1 to 65,536.
 *
 * @example
 * equalCountBins(Float64Array.of(8, 1, 5, 90), 2); // bins 1, 0, 0, 1
 */
export function equalCountBins(values: Float64Array, binCount: number): Uint16Array {
  const count = values.length;
  const order = sortedOrder(values);
  const bins = new Uint16Array(count);
  for (let first = 0, next = 0; first < count; first = next) {
    const value = values[order[first]!]!;
    while (next < count && values[order[next]!] === value) next++;
    const bin = Math.floor((((first + next) / 2) * binCount) / count);
    for (let rank = first; rank < next; rank++) bins[order[rank]!] = bin;
  }
  return bins;
}
