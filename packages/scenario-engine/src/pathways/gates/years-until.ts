import type { ConditionCourses } from "./condition-courses.ts";

/** When something is first met, over many futures. */
export interface YearsUntil {
  /** In which share of the counted futures it is met at all, from 0 to 1; `null` when none can be counted. */
  readonly share: number | null;
  /**
   * By which year it has been met in a twentieth, in half and in nineteen twentieths of all counted futures; `null` where
   * that is not so before they end.
   */
  readonly years: { readonly early: number | null; readonly middle: number | null; readonly late: number | null };
  readonly countedFutures: number;
}

/**
 * The first year in which a condition is met, future by future: `Infinity` where it is not met before the futures end, NaN
 * where the run failed.
 *
 * @param fromYear - The first year that counts.
 *
 * @see docs/methods/gates.md, rule GATE14.
 *
 * @example
 * firstYears(conditionCourses(atMost18Days, [sandstormDays]), 2026); // 2041, Infinity, 2038, …
 */
export function firstYears({ years, futureCount, met }: ConditionCourses, fromYear: number): Float64Array {
  const found = new Float64Array(futureCount);
  const begin = years.findIndex((year) => year >= fromYear);
  for (let future = 0; future < futureCount; future++) {
    const start = future * years.length;
    let at = begin < 0 ? years.length : begin;
    while (at < years.length && met[start + at] !== 1) at++;
    found[future] = Number.isNaN(met[start]) ? Number.NaN : (years[at] ?? Infinity);
  }
  return found;
}

/**
 * By when a condition is met in how many futures. It counts futures that were explored; it is no statement of what will
 * come. A future in which it is not met stays in the count, later than every year.
 *
 * @param first - As `firstYears` gives them.
 *
 * @see docs/methods/gates.md, rule GATE14.
 *
 * @example
 * yearsUntil(Float64Array.of(2031, 2034, Infinity)).years; // { early: 2031, middle: 2034, late: null }
 */
export function yearsUntil(first: Float64Array): YearsUntil {
  const counted = first.filter((year) => !Number.isNaN(year)).sort();
  const by = (share: number) => {
    const year = counted[Math.ceil(share * counted.length - 1e-9) - 1];
    return year === undefined || year === Infinity ? null : year;
  };
  const met = counted.indexOf(Infinity);
  return {
    share: counted.length === 0 ? null : (met < 0 ? counted.length : met) / counted.length,
    years: { early: by(0.05), middle: by(0.5), late: by(0.95) },
    countedFutures: counted.length,
  };
}
