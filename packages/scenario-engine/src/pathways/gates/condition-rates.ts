import type { ConditionCourses } from "./condition-courses.ts";

/** How often acting on a condition is a mistake, and how often waiting for it is. */
export interface ConditionRates {
  /** Futures in which the readings say that the condition is met, early enough to see what follows. */
  readonly sounded: number;
  /** Of these: futures in which it is not so, or does not last. */
  readonly falseAlarms: number;
  /** Futures in which the condition truly comes to be met and stays so. */
  readonly lasting: number;
  /** Of these: futures in which the readings have not said so by the time it has lasted. */
  readonly missed: number;
}

export interface RatesQuestion {
  /** The first year that counts. */
  readonly fromYear: number;
  /** For how many years after being met a condition must go on to be met to be worth acting on. */
  readonly lastingYears: number;
}

/**
 * A condition judged by readings, held against the same judged by the true courses: a *false alarm* is acted on though the
 * condition is not met or soon ceases to be; a *miss* is met for good while the readings are still silent. Shares of explored
 * futures are no probabilities.
 *
 * @param truth - By the courses as they go; a future whose run failed is not counted.
 * @param readings - By what would be read of them: the same futures and years.
 * @throws {RangeError} If the two do not fit one another.
 *
 * @see docs/methods/gates.md, rule GATE15.
 *
 * @example
 * const readings = conditionCourses(condition, courses.map((course) => observedCourses(course, noise)));
 * conditionRates(conditionCourses(condition, courses), readings, { fromYear: 2027, lastingYears: 5 }).missed;
 */
export function conditionRates(
  truth: ConditionCourses,
  readings: ConditionCourses,
  { fromYear, lastingYears }: RatesQuestion,
): ConditionRates {
  const { years, futureCount } = truth;
  if (truth.met.length !== readings.met.length || years.length !== readings.years.length) {
    throw new RangeError(`needs ${truth.met.length} readings; found ${readings.met.length}`);
  }
  const found = { sounded: 0, falseAlarms: 0, lasting: 0, missed: 0 };
  for (let future = 0; future < futureCount; future++) {
    const start = future * years.length;
    if (Number.isNaN(truth.met[start])) continue;
    const isMetIn = ({ met }: ConditionCourses, place: number) => years[place]! >= fromYear && met[start + place] === 1;
    const lasts = (from: number) => {
      for (let place = from; place <= from + lastingYears; place++) if (!isMetIn(truth, place)) return false;
      return true;
    };
    const fires = years.findIndex((_, place) => isMetIn(readings, place));
    if (fires >= 0 && fires + lastingYears < years.length) {
      found.sounded++;
      if (!lasts(fires)) found.falseAlarms++;
    }
    const settles = years.findIndex((_, place) => place + lastingYears < years.length && lasts(place));
    if (settles < 0) continue;
    found.lasting++;
    if (fires < 0 || fires > settles + lastingYears) found.missed++;
  }
  return found;
}

/** The counts of some futures and of others together. */
export function addedRates(one: ConditionRates, other: ConditionRates): ConditionRates {
  return {
    sounded: one.sounded + other.sounded,
    falseAlarms: one.falseAlarms + other.falseAlarms,
    lasting: one.lasting + other.lasting,
    missed: one.missed + other.missed,
  };
}
