/**
 * How often something stops in each year, smoothed, so that its area is the share of futures in which it stops: a narrow
 * hump is high, and one of half of the futures is half as large. What would fall outside the years is folded back. Rule
 * [MAP6].
 *
 * @param shares - By year.
 * @param spreadYears - Standard deviation of the smoothing.
 * @returns Shares a year, by half year from the first year to the last.
 */
export function hump(shares: readonly number[], spreadYears: number): Float64Array {
  const last = shares.length - 1;
  const heights = new Float64Array(2 * last + 1);
  const bell = (distance: number) =>
    Math.exp(-((distance / spreadYears) ** 2) / 2) / (spreadYears * Math.sqrt(2 * Math.PI));
  for (const [year, share] of shares.entries()) {
    if (share === 0) continue;
    for (let half = 0; half < heights.length; half++) {
      const at = half / 2;
      const folded = bell(at - year) + bell(at + year) + bell(2 * last - at - year);
      heights[half] = (heights[half] as number) + share * folded;
    }
  }
  return heights;
}

/**
 * The year by which a share of the futures has stopped; `null` where it is later than the last year.
 *
 * @param shares - By year.
 * @param before - Share of futures that had stopped before the first year.
 */
export function stoppedBy(share: number, shares: readonly number[], before: number, startYear: number): number | null {
  let sum = before;
  if (sum >= share) return startYear;
  for (const [index, stopped] of shares.entries()) {
    sum += stopped;
    if (sum >= share - 1e-9) return startYear + index;
  }
  return null;
}
