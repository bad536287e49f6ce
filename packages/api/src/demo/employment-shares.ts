/**
 * How evenly people work in different industries: Shannon's index −Σ p ln p over the shares of each industry. 0 when all
 * work in one; ln 20 ≈ 3.0 when twenty industries are equally large.
 *
 * @param counts - Employed persons by industry, each 0 or more.
 * @returns `undefined` when nobody is counted.
 *
 * @see Shannon (1948), A mathematical theory of communication, Bell System Technical Journal 27.
 *
 * @example
 * shannonIndex([50, 50]); // ln 2 ≈ 0.693
 */
export function shannonIndex(counts: readonly number[]): number | undefined {
  const total = counts.reduce((all, count) => all + count, 0);
  if (total === 0) return undefined;
  return counts
    .filter((count) => count > 0)
    .map((count) => count / total)
    .reduce((index, share) => index - share * Math.log(share), 0);
}

/**
 * The percentage of the employed who work outside the largest industry.
 *
 * @example
 * shareOutsideLargest([60, 30, 10]); // 40
 */
export function shareOutsideLargest(counts: readonly number[]): number | undefined {
  const total = counts.reduce((all, count) => all + count, 0);
  return total === 0 ? undefined : 100 * (1 - Math.max(...counts) / total);
}
