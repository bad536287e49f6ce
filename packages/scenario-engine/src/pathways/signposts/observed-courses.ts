import { normalQuantile, randomStream } from "@tamarisk/system-dynamics";
import { inOneGo, type Steps } from "../steps.ts";
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
  if (observation.relativeNoise === 0 && observation.absoluteNoise === 0) return courses;
  return withErrors(courses, inOneGo(readingErrors(courses, observation)));
}

/** How far readings are off, future by future, year by year. */
export interface ReadingErrors {
  /** What the true value is multiplied by. */
  readonly factors: Float64Array;
  /** What is added to that, in the indicator's unit; `null` for nothing. */
  readonly offsets: Float64Array | null;
}

/**
 * The errors of `observedCourses`, future by future. They are the same under every plan: drawn once, they serve for all.
 *
 * @param firstFuture - The place of the first future among all, where only some of them are asked for.
 */
export function* readingErrors(
  { outcomeId, years, futureCount }: Omit<IndicatorCourses, "values">,
  { relativeNoise, absoluteNoise, seed }: Observation,
  firstFuture = 0,
): Steps<ReadingErrors> {
  for (const noise of [relativeNoise, absoluteNoise]) {
    if (!(noise >= 0 && noise < Infinity)) throw new RangeError(`noise is 0 or more; found ${noise}`);
  }
  const factors = new Float64Array(futureCount * years.length);
  const offsets = absoluteNoise === 0 ? null : new Float64Array(factors.length);
  for (let future = 0; future < futureCount; future++) {
    const { next } = randomStream(seed, "reading", outcomeId, firstFuture + future);
    for (let at = future * years.length; at < (future + 1) * years.length; at++) {
      factors[at] = 1 + relativeNoise * normalQuantile(next() + 2 ** -54);
      const luck = next() + 2 ** -54;
      if (offsets) offsets[at] = absoluteNoise * normalQuantile(luck);
    }
    yield;
  }
  return { factors, offsets };
}

/** An indicator read with these errors. */
export function withErrors(courses: IndicatorCourses, { factors, offsets }: ReadingErrors): IndicatorCourses {
  const values = courses.values.map((value, at) => value * factors[at]! + (offsets ? offsets[at]! : 0));
  return { ...courses, values };
}
