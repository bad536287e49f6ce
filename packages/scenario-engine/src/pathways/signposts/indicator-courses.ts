import { type OutcomeColumns, outcomeColumn } from "../../ensemble/outcome-columns.ts";
import type { TippingYears } from "../tipping-years.ts";

/** Something that can be watched, as it goes in every future. */
export interface IndicatorCourses {
  readonly outcomeId: string;
  /** One after another, without a gap. */
  readonly years: readonly number[];
  readonly futureCount: number;
  /** Future by future, year by year; NaN where there is no number. */
  readonly values: Float64Array;
}

/**
 * When futures fail, as `tippingYears` gives it for the present plan: a year; `Infinity` where it holds to the horizon;
 * `-Infinity` where it fails from the start; NaN where the run failed.
 */
export type FailureYears = Pick<TippingYears, "years" | "horizonYear">;

/**
 * One outcome of an ensemble as an indicator.
 *
 * @param policyId - The plan under which it is watched: the one whose failure it is to tell of.
 * @throws {RangeError} If the policy or the outcome is not in the ensemble, or years are missing between others.
 *
 * @example
 * indicatorCourses(columns, "carry-on", "desert-front").futureCount; // 1000
 */
export function indicatorCourses(columns: OutcomeColumns, policyId: string, outcomeId: string): IndicatorCourses {
  const courses = {
    outcomeId,
    years: columns.years,
    futureCount: columns.scenarioCount,
    values: outcomeColumn(columns, policyId, outcomeId),
  };
  assertCourses(courses);
  return courses;
}

/** @throws {RangeError} If values and years do not fit, or a year is missing between others. */
function assertCourses({ outcomeId, years, futureCount, values }: IndicatorCourses): void {
  const gap = years.findIndex((year, place) => place > 0 && year !== years[place - 1]! + 1);
  if (gap > 0) {
    throw new RangeError(
      `"${outcomeId}" is read once a year; found no year between ${years[gap - 1]} and ${years[gap]}`,
    );
  }
  if (years.length === 0 || values.length !== years.length * futureCount) {
    throw new RangeError(
      `"${outcomeId}" needs ${futureCount} futures × ${years.length} years, at least one year; found ${values.length} values`,
    );
  }
}

/**
 * An indicator up to the last year for which failures are looked for: what is seen later can be no warning.
 *
 * @throws {RangeError} If values, years and futures do not fit one another.
 */
export function coursesUntilHorizon(courses: IndicatorCourses, tipping: FailureYears): IndicatorCourses {
  assertCourses(courses);
  const { outcomeId, years, futureCount, values } = courses;
  if (tipping.years.length !== futureCount) {
    throw new RangeError(
      `"${outcomeId}" has ${futureCount} futures; found years of failure for ${tipping.years.length}`,
    );
  }
  const kept = years.filter((year) => year <= tipping.horizonYear);
  if (kept.length === years.length) return courses;
  if (kept.length === 0) {
    throw new RangeError(`"${outcomeId}" begins in ${years[0]}, after the horizon ${tipping.horizonYear}`);
  }
  const cut = new Float64Array(futureCount * kept.length);
  for (let future = 0; future < futureCount; future++) {
    const start = future * years.length;
    cut.set(values.subarray(start, start + kept.length), future * kept.length);
  }
  return { ...courses, years: kept, values: cut };
}
