/**
 * How much a population changed between two censuses, in percent of the earlier one. The decade is the usual period, but
 * any two counts on the same boundary will do; to compare periods of different length use `annualRate`.
 *
 * Not rounded: classes are taken from this value, never from the two decimals a table prints [SHR1].
 *
 * @param before - Residents at the earlier census, above 0.
 * @param after - Residents at the later census on the same boundary, 0 or more.
 * @returns Percent; below 0 means the place shrank. Never below −100.
 * @throws {RangeError} If a count is missing, negative or not finite, or the earlier one is 0.
 *
 * @see ChinaXiv:202103.00020V1, which takes the same ratio of resident populations.
 *
 * @example
 * decadeChange(228561, 260385); // Jinchuan 2010–2020: 13.923635
 */
export function decadeChange(before: number, after: number): number {
  requirePopulations(before, after);
  return (100 * (after - before)) / before;
}

/** Refuses what cannot be the start and the end of a population change. */
export function requirePopulations(before: number, after: number): void {
  if (!(Number.isFinite(before) && before > 0)) {
    throw new RangeError(`a change starts from a population above 0; got ${before}`);
  }
  if (!(Number.isFinite(after) && after >= 0)) {
    throw new RangeError(`a change ends at a population of 0 or more; got ${after}`);
  }
}
