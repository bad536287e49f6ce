import type { HoldingQuestion } from "../../summary/years-until.ts";
import type { IndicatorCourses } from "./indicator-courses.ts";
import { type Observation, observedCourses } from "./observed-courses.ts";

/** How often acting on a condition is a mistake, and how often waiting for it is. */
export interface ConditionRates {
  /** Futures in which the readings say that the condition is met, early enough to see what follows. */
  readonly sounded: number;
  /** Of these: futures in which it is not so, or does not last. */
  readonly falseAlarms: number;
  /** Futures in which the condition truly comes to hold and lasts. */
  readonly lasting: number;
  /** Of these: futures in which the readings have not said so by the time it has lasted. */
  readonly missed: number;
  readonly countedFutures: number;
}

/** What is asked of each future, and for how many years after being met a condition must go on to hold to be worth acting on. */
export interface RatesQuestion extends HoldingQuestion {
  readonly lastingYears: number;
}

/**
 * Readings of a condition held against the true course: a *false alarm* is acted on though the condition does not hold or
 * soon ceases to; a *miss* is a condition that holds for good while the readings are still silent. Shares of explored
 * futures are no probabilities.
 *
 * @param courses - The indicator as it truly goes; a future without a number after its first is not counted.
 * @throws {RangeError} If values and years do not fit or a noise is impossible.
 *
 * @see docs/methods/gates.md, rule GATE15.
 *
 * @example
 * conditionRates(tables, { holds: (rise) => rise >= 0, holdYears: 2, fromYear: 2027, lastingYears: 5 }, noise).missed;
 */
export function conditionRates(
  courses: IndicatorCourses,
  question: RatesQuestion,
  observation: Observation,
): ConditionRates {
  const { years, futureCount, values } = courses;
  if (years.length === 0 || values.length !== years.length * futureCount) {
    throw new RangeError(`needs ${futureCount} futures × ${years.length} years; found ${values.length} values`);
  }
  const { lastingYears, holdYears } = question;
  const read = observedCourses(courses, observation).values;
  const found = { sounded: 0, falseAlarms: 0, lasting: 0, missed: 0, countedFutures: 0 };
  for (let future = 0; future < futureCount; future++) {
    const [from, to] = [future * years.length, (future + 1) * years.length];
    const isTrue = heldIn(values.subarray(from, to), years, question);
    if (isTrue === null) continue;
    found.countedFutures++;
    const fires = completed(heldIn(read.subarray(from, to), years, question)!, holdYears);
    if (fires >= 0 && fires + lastingYears < years.length) {
      found.sounded++;
      if (!isTrue.slice(fires, fires + lastingYears + 1).every(Boolean)) found.falseAlarms++;
    }
    const lasted = completed(isTrue, holdYears + lastingYears);
    if (lasted < 0) continue;
    found.lasting++;
    if (fires < 0 || fires > lasted) found.missed++;
  }
  return found;
}

/** Year by year; `null` where a number is missing after years that a change has none in. */
function heldIn(row: Float64Array, years: readonly number[], { holds, fromYear }: HoldingQuestion): boolean[] | null {
  const first = row.findIndex((value) => !Number.isNaN(value));
  if (first < 0 || row.subarray(first).some(Number.isNaN)) return null;
  return Array.from(row, (value, place) => place >= first && years[place]! >= fromYear && holds(value));
}

/** The place at which so many years running are complete for the first time; −1 for never. */
function completed(isHeld: readonly boolean[], running: number): number {
  let count = 0;
  return isHeld.findIndex((held) => {
    count = held ? count + 1 : 0;
    return count === running;
  });
}
