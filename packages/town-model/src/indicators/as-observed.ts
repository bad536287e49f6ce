import type { ObservedOutcome } from "./observed-outcomes.ts";

/**
 * One future as an observer would write it down: in the indicator's unit, year by year.
 *
 * @param courses - The outcomes in one future, in the order of `outcomeIds`, each one number a year. Not modified.
 * @returns As many numbers; NaN in the first years, where what a change is counted from lies before the course.
 * @throws {RangeError} If the courses are more, fewer or not of one length.
 *
 * @example
 * asObserved(waterTable, [Float64Array.of(30, 32, 31)]); // NaN, −2, 1: the table fell two metres, then rose one
 */
export function asObserved(
  { outcomeIds, of, reading }: Pick<ObservedOutcome, "outcomeIds" | "of" | "reading">,
  courses: readonly Float64Array[],
): Float64Array {
  const years = courses[0]?.length ?? 0;
  if (courses.length !== outcomeIds.length || courses.some(({ length }) => length !== years)) {
    throw new RangeError(`needs ${outcomeIds.join(", ")} over the same years; found ${courses.length} courses`);
  }
  const figures = figuresOf(of, courses);
  if (reading === "value") return figures;
  const back = reading === "decade-growth" ? 10 : 1;
  return figures.map((value, year) => {
    const before = figures[year - back] ?? Number.NaN;
    return reading === "yearly-change" ? value - before : 100 * (value / before - 1);
  });
}

/** Most indicators are read off one outcome: then nothing is put together year by year, of which there are millions. */
function figuresOf(of: ObservedOutcome["of"], courses: readonly Float64Array[]): Float64Array {
  const [first, ...others] = courses;
  if (others.length === 0) return first!.map((value) => of(value));
  return first!.map((value, year) => of(value, ...others.map((course) => course[year]!)));
}
