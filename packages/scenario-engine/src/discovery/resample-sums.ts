import { randomStream } from "@tamarisk/system-dynamics";
import { type Bootstrap, runningDeviations } from "./estimate.ts";

/**
 * Standard deviations over bootstrap resamples of figures that depend on sums over rows only. Rows are dealt at random
 * into at most 2,048 groups of one size, give or take a row, and groups are drawn with replacement: since rows are
 * independent of one another, sums of random groups vary as sums of rows do, and a resample costs no more for a million
 * rows than for two thousand.
 *
 * @param rowCount - How many rows there are.
 * @param width - How many sums there are.
 * @param addRow - Add one row's terms to `sums` from `start` on.
 * @param figuresOf - The figures for some sums.
 * @returns The figures for all rows, and the deviation of each.
 *
 * @see Efron & Tibshirani (1993), An Introduction to the Bootstrap, doi:10.1007/978-1-4899-4541-9.
 *   Rules: docs/methods/sobol-indices.md.
 *
 * @example
 * // The mean of 1, 2 and 3, and how far it would move from sample to sample.
 * resampleSums(3, 2, (row, sums, start) => { sums[start]! += row + 1; sums[start + 1]!++; }, ([sum, n]) => [sum! / n!], how);
 */
export function resampleSums(
  rowCount: number,
  width: number,
  addRow: (row: number, sums: Float64Array, start: number) => void,
  figuresOf: (sums: Float64Array) => ArrayLike<number>,
  { resamples, seed }: Bootstrap,
): { readonly figures: ArrayLike<number>; readonly deviations: Float64Array } {
  const groupCount = Math.min(rowCount, MOST_GROUPS);
  const stream = randomStream(seed, "bootstrap");
  const groups = new Float64Array(groupCount * width);
  for (const [place, row] of dealt(rowCount, stream.nextUint32).entries()) {
    addRow(row, groups, (place % groupCount) * width);
  }
  const all = new Float64Array(width);
  for (let start = 0; start < groups.length; start += width) addGroup(all, groups, start);
  const figures = Array.from(figuresOf(all));
  const deviations = runningDeviations(figures.length);
  const sums = new Float64Array(width);
  for (let resample = 0; resample < resamples; resample++) {
    sums.fill(0);
    for (let draw = 0; draw < groupCount; draw++) {
      addGroup(sums, groups, Math.floor((stream.nextUint32() / 4_294_967_296) * groupCount) * width);
    }
    deviations.add(figuresOf(sums));
  }
  return { figures, deviations: deviations.now() };
}

const MOST_GROUPS = 2048;

function addGroup(sums: Float64Array, groups: Float64Array, start: number): void {
  for (let place = 0; place < sums.length; place++) sums[place]! += groups[start + place]!;
}

/** All rows; in random order when there are more of them than groups. */
function dealt(rowCount: number, nextUint32: () => number): Uint32Array {
  const rows = Uint32Array.from({ length: rowCount }, (_, row) => row);
  if (rowCount <= MOST_GROUPS) return rows;
  for (let last = rowCount - 1; last > 0; last--) {
    const other = Math.floor((nextUint32() / 4_294_967_296) * (last + 1));
    const row = rows[last]!;
    rows[last] = rows[other]!;
    rows[other] = row;
  }
  return rows;
}
