import { quantile } from "../../summary/quantile.ts";
import type { ConditionCourses } from "./condition-courses.ts";

/** When something is first met, over many futures. */
export interface YearsUntil {
  /** In which share of the counted futures it is met at all, from 0 to 1; `null` when none can be counted. */
  readonly share: number | null;
  /** Among the futures in which it is met: the middle year, and the years between which nine tenths of them lie. */
  readonly years: { readonly early: number; readonly middle: number; readonly late: number } | null;
  readonly countedFutures: number;
}

/**
 * When a condition is first met, future by future. It counts futures that were explored; it is no statement of what will
 * come, and futures in which the condition is never met have no year: their share is told beside it.
 *
 * @param fromYear - The first year that counts.
 *
 * @see docs/methods/gates.md, rule GATE14.
 *
 * @example
 * yearsUntil(conditionCourses(atMost18Days, [sandstormDays]), 2026).years?.middle; // 2041
 */
export function yearsUntil({ years, futureCount, met }: ConditionCourses, fromYear: number): YearsUntil {
  const found: number[] = [];
  let countedFutures = 0;
  for (let future = 0; future < futureCount; future++) {
    const row = met.subarray(future * years.length, (future + 1) * years.length);
    if (Number.isNaN(row[0])) continue;
    countedFutures++;
    const place = row.findIndex((isMet, at) => isMet === 1 && years[at]! >= fromYear);
    if (place >= 0) found.push(years[place]!);
  }
  const sorted = Float64Array.from(found).sort();
  const at = (share: number) => Math.round(quantile(sorted, share));
  return {
    share: countedFutures === 0 ? null : found.length / countedFutures,
    years: found.length === 0 ? null : { early: at(0.05), middle: at(0.5), late: at(0.95) },
    countedFutures,
  };
}
