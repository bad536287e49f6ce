import { normalQuantile, randomStream } from "@tamarisk/system-dynamics";
import type { IndicatorCourses } from "./indicator-courses.ts";

/** How an indicator is measured. Delay is the trigger's: `SignpostTrigger.delayYears`. */
export interface Observation {
  /** Standard deviation of a reading as a share of the true value. */
  readonly relativeNoise: number;
  /** Standard deviation of a reading in the indicator's unit; both kinds of noise add up. */
  readonly absoluteNoise: number;
  /** A whole number from 0 to 2³² − 1. */
  readonly seed: number;
}

/** Readings that are true. */
export const exactReadings: Observation = { relativeNoise: 0, absoluteNoise: 0, seed: 0 };

/**
 * What would be read of an indicator: value × (1 + relative noise) + absolute noise, both normal. A reading depends on the
 * seed, the indicator, the place of the future and that of the year alone, so every trigger meets the same luck, and
 * futures can be added without changing those before.
 *
 * @throws {RangeError} If a noise is negative or no number.
 *
 * @see docs/methods/signposts.md, rule SIGN4.
 *
 * @example
 * observedCourses(front, { relativeNoise: 0.1, absoluteNoise: 0, seed: 7 }).values;
 */
export function observedCourses(courses: IndicatorCourses, observation: Observation): IndicatorCourses {
  const { relativeNoise, absoluteNoise, seed } = observation;
  for (const noise of [relativeNoise, absoluteNoise]) {
    if (!(noise >= 0 && noise < Infinity)) throw new RangeError(`noise is 0 or more; found ${noise}`);
  }
  if (relativeNoise === 0 && absoluteNoise === 0) return courses;
  const { outcomeId, years, futureCount } = courses;
  const values = new Float64Array(courses.values.length);
  for (let future = 0; future < futureCount; future++) {
    const { next } = randomStream(seed, "reading", outcomeId, future);
    for (let at = future * years.length; at < (future + 1) * years.length; at++) {
      const relative = relativeNoise * normalQuantile(next() + 2 ** -54);
      values[at] = courses.values[at]! * (1 + relative) + absoluteNoise * normalQuantile(next() + 2 ** -54);
    }
  }
  return { ...courses, values };
}
