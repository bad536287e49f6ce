import { requirePopulations } from "./decade-change.ts";

/**
 * The steady yearly change that turns one population into another, in percent per year: the geometric mean rate, so that
 * periods of different length can be compared [SHR2]. `periodChange` is its inverse.
 *
 * @param before - Residents at the start, above 0.
 * @param after - Residents at the end on the same boundary, 0 or more.
 * @param years - Length of the period in years, above 0.
 * @returns Percent per year; −100 if nobody is left.
 * @throws {RangeError} If a count or the length cannot be true.
 *
 * @example
 * annualRate(464050, 438026, 10); // Jinchang 2010–2020: -0.575478
 */
export function annualRate(before: number, after: number, years: number): number {
  requirePopulations(before, after);
  if (!(Number.isFinite(years) && years > 0)) throw new RangeError(`a period lasts more than 0 years; got ${years}`);
  return ((after / before) ** (1 / years) - 1) * 100;
}
