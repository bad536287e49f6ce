/** Every row's slice of one input, numbered from the lowest values up. */
export interface InputSlices {
  readonly codes: Uint16Array;
  readonly sliceCount: number;
}

/**
 * Cut an input into slices of about equally many rows. Rows with the same value stay together, so there may be fewer
 * slices than asked for; an input with no more values than that has a slice for each value, one that never varies has one.
 *
 * @param values - One number per row.
 * @param sliceCount - At least 1, at most 65,535.
 *
 * @example
 * inputSlices([0.1, 0.9, 0.4, 0.6], 2).codes; // [0, 1, 0, 1]
 */
export function inputSlices(values: ArrayLike<number>, sliceCount: number): InputSlices {
  const order = Array.from({ length: values.length }, (_, row) => row).sort((a, b) => values[a]! - values[b]!);
  const starts = order.flatMap((row, place) => (place > 0 && values[order[place - 1]!] === values[row] ? [] : [place]));
  const isFew = starts.length <= sliceCount;
  const codes = new Uint16Array(values.length);
  let slice = -1;
  let last = -1;
  for (const [group, start] of starts.entries()) {
    const end = starts[group + 1] ?? order.length;
    const wanted = isFew ? group : Math.floor((((start + end - 1) / 2) * sliceCount) / order.length);
    if (wanted !== last) slice++;
    last = wanted;
    for (let place = start; place < end; place++) codes[order[place]!] = slice;
  }
  return { codes, sliceCount: slice + 1 };
}

/** Rows whose outcome is a finite number. */
export function countedRows(outcomes: ArrayLike<number>): number[] {
  return Array.from({ length: outcomes.length }, (_, row) => row).filter((row) => Number.isFinite(outcomes[row]));
}
