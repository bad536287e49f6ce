const columns = 5;
const firstYear = 2000;

/** Every year that the grid can show: from 2000, or the first observation if earlier, to this year, newest first. */
export function availableYears(observations: readonly { readonly year: number }[], currentYear: number): number[] {
  const from = Math.min(firstYear, ...observations.map(({ year }) => year));
  return Array.from({ length: currentYear - from + 1 }, (_, index) => currentYear - index);
}

/**
 * The years the grid starts with: the newest in which anything was observed, filled up with the newest that ended, and
 * in the order of time.
 */
export function defaultYears(observations: readonly { readonly year: number }[], currentYear: number): number[] {
  const observed = [...new Set<number>(observations.map(({ year }) => year))]
    .filter((year) => year <= currentYear)
    .sort((a, b) => b - a)
    .slice(0, columns);
  const ended = availableYears(observations, currentYear - 1).filter((year) => !observed.includes(year));
  return [...observed, ...ended.slice(0, columns - observed.length)].sort((a, b) => a - b);
}

/** The years in the grid: those chosen, or the ones it starts with, and always the year of the cell that was linked to. */
export function shownYears(
  chosen: readonly number[] | null,
  startingYears: readonly number[],
  linkedYear: number | null,
): number[] {
  const years = chosen ?? startingYears;
  return [...new Set(linkedYear === null ? years : [...years, linkedYear])].sort((a, b) => a - b);
}
