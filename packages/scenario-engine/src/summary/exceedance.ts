import { type OutcomeColumns, outcomeColumn, yearPlace } from "../ensemble/outcome-columns.ts";
import { countedScenarios } from "./counted-scenarios.ts";

/** A question about one outcome under one policy, such as "do residents stay at 350,000 or more until 2060?" */
export interface ThresholdQuestion {
  readonly policyId: string;
  readonly outcomeId: string;
  readonly comparison: "at-least" | "at-most";
  /** In the outcome's unit. */
  readonly threshold: number;
  readonly year: number;
  /** `in` asks about that year alone, `until` about every year up to and including it. */
  readonly when: "in" | "until";
}

/** In which share of futures the answer is yes. */
export interface Exceedance {
  /** From 0 to 1; `null` when no experiment can be counted. */
  readonly share: number | null;
  readonly countedExperiments: number;
  readonly excludedExperiments: number;
}

/**
 * In how many of the futures an outcome meets a threshold. It counts futures that were explored; it is not a
 * probability, unless the sampled distributions are believed to be one.
 *
 * @returns The share, and how many experiments were counted and left out because they failed.
 * @throws {RangeError} If the policy, the outcome or the year is not in the ensemble, or the threshold is no number.
 *
 * @example
 * exceedance(columns, {
 *   policyId: "desert-oasis", outcomeId: "residents", comparison: "at-least", threshold: 350_000, year: 2060, when: "until",
 * }).share; // 0.61: 61 of 100 futures stay above 350,000 to 2060
 */
export function exceedance(columns: OutcomeColumns, question: ThresholdQuestion): Exceedance {
  const { policyId, outcomeId, comparison, threshold, year, when } = question;
  if (!Number.isFinite(threshold))
    throw new RangeError(`the threshold of ${outcomeId} must be a number; found ${threshold}`);
  const column = outcomeColumn(columns, policyId, outcomeId);
  const yearCount = columns.years.length;
  const last = yearPlace(columns, year);
  const first = when === "in" ? last : 0;
  const counted = countedScenarios(column, yearCount);
  let met = 0;
  for (const scenario of counted) {
    const row = scenario * yearCount;
    if (keepsTo(column, row + first, row + last, threshold, comparison === "at-least")) met++;
  }
  return {
    share: counted.length === 0 ? null : met / counted.length,
    countedExperiments: counted.length,
    excludedExperiments: columns.scenarioCount - counted.length,
  };
}

/** Whether every value from one place to another keeps to the threshold. */
function keepsTo(column: Float64Array, first: number, last: number, threshold: number, atLeast: boolean): boolean {
  for (let place = first; place <= last; place++) {
    if (atLeast ? column[place]! < threshold : column[place]! > threshold) return false;
  }
  return true;
}
