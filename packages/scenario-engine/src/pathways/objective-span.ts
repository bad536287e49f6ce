import type { Objective } from "@tamarisk/domain";

/** The stretch of a run in which an objective is judged. */
interface ObjectiveSpan {
  /** Places among the run's years, both included. */
  readonly first: number;
  readonly last: number;
  readonly startYear: number;
  readonly horizonYear: number;
}

/**
 * Where an objective is judged among the years of a run.
 *
 * @throws {RangeError} If years are missing, the objective ends before it starts or outside the years, or its threshold
 *   is no number.
 *
 * @example
 * objectiveSpan({ ...objective, untilYear: 2060 }, years, 2026); // { first: 6, last: 40, startYear: 2026, … }
 */
export function objectiveSpan(objective: Objective, years: readonly number[], startYear = years[0]!): ObjectiveSpan {
  const { outcomeId, untilYear, threshold } = objective;
  const gap = years.findIndex((year, place) => place > 0 && year !== years[place - 1]! + 1);
  if (gap > 0) throw new RangeError(`years must follow one another; found ${years[gap - 1]} and then ${years[gap]}`);
  if (!Number.isFinite(threshold)) {
    throw new RangeError(`the threshold of "${outcomeId}" must be a number; found ${threshold}`);
  }
  const [first, last] = [years.indexOf(startYear), years.indexOf(untilYear)];
  if (first < 0 || last < first) {
    throw new RangeError(
      `"${outcomeId}" must be judged within ${years[0]} to ${years.at(-1)}; found ${startYear} to ${untilYear}`,
    );
  }
  return { first, last, startYear, horizonYear: untilYear };
}
