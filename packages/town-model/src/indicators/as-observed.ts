import type { ObservedOutcome } from "./observed-outcome.ts";

/**
 * One future of an outcome as an observer would write it down: in the indicator's unit, year by year.
 *
 * @param course - The outcome in one future, one number a year. Not modified.
 * @returns As many numbers; NaN in the first years, where what a change is counted from lies before the course.
 *
 * @example
 * asObserved(waterTable, Float64Array.of(30, 32, 31)); // NaN, −2, 1: the table fell two metres, then rose one
 */
export function asObserved(
  { reading, factor }: Pick<ObservedOutcome, "reading" | "factor">,
  course: Float64Array,
): Float64Array {
  const back = reading === "decade-growth" ? 10 : 1;
  return course.map((value, year) => {
    const before = course[year - back] ?? Number.NaN;
    if (reading === "value") return factor * value;
    return factor * (reading === "yearly-change" ? value - before : value / before - 1);
  });
}
