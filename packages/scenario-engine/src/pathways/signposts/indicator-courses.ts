import { type OutcomeColumns, outcomeColumn } from "../../ensemble/outcome-columns.ts";

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
export function assertCourses({ outcomeId, years, futureCount, values }: IndicatorCourses): void {
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

/** @throws {RangeError} If there is not one year of failure for each future. */
export function assertFailureYears({ outcomeId, futureCount }: IndicatorCourses, failureYears: Float64Array): void {
  if (failureYears.length === futureCount) return;
  throw new RangeError(`"${outcomeId}" has ${futureCount} futures; found years of failure for ${failureYears.length}`);
}
