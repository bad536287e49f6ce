import type { IndicatorCourses } from "./indicator-courses.ts";
import type { SignpostTrigger } from "./signpost-trigger.ts";

/**
 * For each future and year the farthest value beyond which the indicator has by then lain in `years` of `of` years running:
 * a trigger with a value short of it has fired, one with that value or a farther one has not. Levels never fall from year
 * to year, so one look at them answers for every value.
 */
export interface HeldLevels {
  /** Futures × years, turned so that higher is farther: for "at-least" with the sign changed. */
  readonly levels: Float64Array;
  /** The year in which a decision follows on the reading of each year; readings whose decision would come after the last year are left out. */
  readonly decisionYears: readonly number[];
  readonly sign: 1 | -1;
}

/** Work out the levels of an indicator as read. */
export function heldLevels(
  { years: calendar, futureCount, values }: IndicatorCourses,
  { side, years, of, delayYears }: Omit<SignpostTrigger, "value">,
): HeldLevels {
  const sign = side === "at-most" ? 1 : -1;
  const last = calendar.at(-1)!;
  const decisionYears = calendar.map((year) => year + delayYears).filter((year) => year <= last);
  const count = decisionYears.length;
  const levels = new Float64Array(futureCount * count);
  const window = new Float64Array(of);
  for (let future = 0; future < futureCount; future++) {
    let farthest = -Infinity;
    for (let place = 0; place < count; place++) {
      const from = Math.max(0, place - of + 1);
      const size = place - from + 1;
      for (let at = 0; at < size; at++) window[at] = sign * values[future * calendar.length + from + at]!;
      if (size >= years) farthest = Math.max(farthest, rankedFromTop(window, size, years));
      levels[future * count + place] = farthest;
    }
  }
  return { levels, decisionYears, sign };
}

/** The number that so many are at or above; orders the first `size` of them. */
function rankedFromTop(numbers: Float64Array, size: number, rank: number): number {
  for (let place = 1; place < size; place++) {
    const number = numbers[place]!;
    let at = place;
    for (; at > 0 && numbers[at - 1]! < number; at--) numbers[at] = numbers[at - 1]!;
    numbers[at] = number;
  }
  return numbers[rank - 1]!;
}

/** The year in which a future's decision is taken with a trigger of a value turned like the levels; `Infinity` for never. */
export function firingYear({ levels, decisionYears }: HeldLevels, future: number, turnedValue: number): number {
  const start = future * decisionYears.length;
  let [low, high] = [0, decisionYears.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (levels[start + middle]! > turnedValue) high = middle;
    else low = middle + 1;
  }
  return decisionYears[low] ?? Infinity;
}
