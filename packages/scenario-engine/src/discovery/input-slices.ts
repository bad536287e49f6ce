import { sortedOrder } from "./sorted-order.ts";

/** Every row's slice of one input, numbered from the lowest values up. */
export interface InputSlices {
  readonly codes: Uint16Array;
  readonly sliceCount: number;
}

/**
 * Cut an input into slices of about equally many rows. Rows with the same value stay together, so there may be fewer
 * slices than asked for; an input with no more values than that has a slice for each value, one that never varies has one.
 *
 * @param values - One finite number per row.
 * @param sliceCount - At least 1, at most 65,535.
 *
 * @example
 * inputSlices([0.1, 0.9, 0.4, 0.6], 2).codes; // [0, 1, 0, 1]
 */
export function inputSlices(values: ArrayLike<number>, sliceCount: number): InputSlices {
  const column = Float64Array.from(values);
  const count = column.length;
  const order = sortedOrder(column);
  const isFew = valueCount(column, order, sliceCount) <= sliceCount;
  const codes = new Uint16Array(count);
  let slice = -1;
  let last = -1;
  for (let start = 0, end = 0, group = 0; start < count; start = end, group++) {
    end = endOfEquals(column, order, start);
    const wanted = isFew ? group : Math.floor((((start + end - 1) / 2) * sliceCount) / count);
    if (wanted !== last) slice++;
    last = wanted;
    for (let rank = start; rank < end; rank++) codes[order[rank]!] = slice;
  }
  return { codes, sliceCount: slice + 1 };
}

/** How many different values there are, as far as it matters: no more than one above the most. */
function valueCount(column: Float64Array, order: Int32Array, most: number): number {
  let found = 0;
  for (let start = 0; start < order.length && found <= most; found++) start = endOfEquals(column, order, start);
  return found;
}

function endOfEquals(column: Float64Array, order: Int32Array, start: number): number {
  const value = column[order[start]!]!;
  let end = start + 1;
  while (end < order.length && column[order[end]!] === value) end++;
  return end;
}

/** Rows whose outcome is a finite number. */
export function countedRows(outcomes: ArrayLike<number>): number[] {
  return Array.from({ length: outcomes.length }, (_, row) => row).filter((row) => Number.isFinite(outcomes[row]));
}
