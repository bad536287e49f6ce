import type { ObservedOutcome } from "./observed-outcome.ts";

/**
 * One future of an outcome as an observer would write it down: in the indicator's unit, year by year.
 *
 * @param course - The outcome in one future, one number a year. Not modified.
 * @returns As many numbers. A yearly change is NaN in the first year, which has none before it.
 *
 * @example
 * asObserved(waterTable, Float64Array.of(30, 32, 31)); // NaN, −2, 1: the table fell two metres, then rose one
 */
export function asObserved(
  { reading, factor }: Pick<ObservedOutcome, "reading" | "factor">,
  course: Float64Array,
): Float64Array {
  const read = reading === "value" ? course : course.map((value, year) => value - (course[year - 1] ?? Number.NaN));
  return read.map((value) => factor * value);
}
