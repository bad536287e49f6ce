import { quantile } from "./quantile.ts";

/** When something first holds, over many futures. */
export interface YearsUntil {
  /** In which share of the counted futures it holds at all, from 0 to 1; `null` when none can be counted. */
  readonly share: number | null;
  /** Among the futures in which it holds: the middle year, and the years between which nine tenths of them lie. */
  readonly years: { readonly early: number; readonly middle: number; readonly late: number } | null;
  readonly countedFutures: number;
  /** Futures whose run failed. */
  readonly excludedFutures: number;
}

/** What is asked of each future, year by year. */
export interface HoldingQuestion {
  readonly holds: (value: number) => boolean;
  /** In how many years running it must hold; the last of them counts. */
  readonly holdYears: number;
  /** The first year that counts. */
  readonly fromYear: number;
}

/**
 * When a condition first holds, future by future. It counts futures that were explored; it is no statement of what will
 * come, and futures in which the condition never holds have no year: their share is told beside it.
 *
 * @param values - Scenario by scenario, year by year. NaN in the first year is passed over, as a yearly change has none
 *   there; NaN later marks a run that failed.
 * @param years - Calendar years, one after another.
 * @throws {RangeError} If the values do not fill the years.
 *
 * @example
 * yearsUntil(values, years, { holds: (days) => days <= 18, holdYears: 1, fromYear: 2026 }).years?.middle; // 2041
 */
export function yearsUntil(values: Float64Array, years: readonly number[], question: HoldingQuestion): YearsUntil {
  if (years.length === 0 || values.length % years.length !== 0) {
    throw new RangeError(`each future needs ${years.length} values; found ${values.length} in all`);
  }
  const found: number[] = [];
  const futures = values.length / years.length;
  let counted = 0;
  for (let future = 0; future < futures; future++) {
    const row = values.subarray(future * years.length, (future + 1) * years.length);
    if (row.subarray(1).some(Number.isNaN)) continue;
    counted++;
    const place = firstHeld(row, years, question);
    if (place >= 0) found.push(years[place]!);
  }
  const sorted = Float64Array.from(found).sort();
  const at = (share: number) => Math.round(quantile(sorted, share));
  return {
    share: counted === 0 ? null : found.length / counted,
    years: found.length === 0 ? null : { early: at(0.05), middle: at(0.5), late: at(0.95) },
    countedFutures: counted,
    excludedFutures: futures - counted,
  };
}

function firstHeld(
  row: Float64Array,
  years: readonly number[],
  { holds, holdYears, fromYear }: HoldingQuestion,
): number {
  let running = 0;
  for (const [place, value] of row.entries()) {
    running = years[place]! >= fromYear && holds(value) ? running + 1 : 0;
    if (running === holdYears) return place;
  }
  return -1;
}
