import { type OutcomeColumns, outcomeColumn } from "../ensemble/outcome-columns.ts";
import { countedScenarios } from "./counted-scenarios.ts";

/** When an outcome first goes beyond a threshold under one policy. */
export interface CrossingQuestion {
  readonly policyId: string;
  readonly outcomeId: string;
  /** `below`: the outcome falls under the threshold; `above`: it rises over it. Reaching it is not yet crossing. */
  readonly direction: "below" | "above";
  /** In the outcome's unit. */
  readonly threshold: number;
}

/** How the futures are spread over the years in which they first cross. Counts add up to the counted experiments. */
export interface FirstCrossing {
  /** Experiments beyond the threshold from the first year on: nobody saw them cross. */
  readonly already: number;
  /** Experiments that never go beyond it within the years of the ensemble. */
  readonly never: number;
  /** For each year how many cross in it; the first is 0, since those are `already` beyond. */
  readonly crossedInYear: readonly number[];
  /** For each year the share that is or once was beyond, from 0 to 1; `null` when no experiment can be counted. */
  readonly shareCrossedBy: readonly (number | null)[];
  readonly countedExperiments: number;
  readonly excludedExperiments: number;
}

/** What became of one experiment. */
export type Crossing =
  | { readonly kind: "already" }
  | { readonly kind: "crossed"; readonly year: number }
  | { readonly kind: "never" }
  | { readonly kind: "failed" };

/**
 * How soon an outcome goes beyond a threshold, over all futures. "Never" and "already" are answers of their own, and an
 * experiment that failed is neither. An outcome that comes back later has still crossed.
 *
 * @throws {RangeError} If the policy or outcome is not in the ensemble, or the threshold is no number.
 *
 * @see docs/methods/futures-summary.md for the rules.
 *
 * @example
 * firstCrossing(columns, { policyId: "carry-on", outcomeId: "residents", direction: "below", threshold: 350_000 }).never;
 * // 412 futures in which at least 350,000 people always live in the town
 */
export function firstCrossing(columns: OutcomeColumns, question: CrossingQuestion): FirstCrossing {
  const crossings = crossingPlaces(columns, question);
  const crossedInYear = columns.years.map(() => 0);
  let already = 0;
  let never = 0;
  for (const place of crossings) {
    if (place === NEVER) never++;
    else if (place === 0) already++;
    else if (place > 0) crossedInYear[place]!++;
  }
  const countedExperiments = already + never + crossedInYear.reduce((sum, count) => sum + count, 0);
  let crossed = already;
  const shareCrossedBy = crossedInYear.map((count) => {
    crossed += count;
    return countedExperiments === 0 ? null : crossed / countedExperiments;
  });
  const excludedExperiments = columns.scenarioCount - countedExperiments;
  return { already, never, crossedInYear, shareCrossedBy, countedExperiments, excludedExperiments };
}

/**
 * The same, experiment by experiment.
 *
 * @returns One answer per scenario, in their order.
 *
 * @example
 * crossings(columns, question)[12]; // { kind: "crossed", year: 2047 }
 */
export function crossings(columns: OutcomeColumns, question: CrossingQuestion): Crossing[] {
  return Array.from(crossingPlaces(columns, question), (place): Crossing => {
    if (place === FAILED) return { kind: "failed" };
    if (place === NEVER) return { kind: "never" };
    return place === 0 ? { kind: "already" } : { kind: "crossed", year: columns.years[place]! };
  });
}

const FAILED = -2;
const NEVER = -1;

/** For each scenario the place of the first year beyond the threshold, or why there is none. */
function crossingPlaces(columns: OutcomeColumns, question: CrossingQuestion): Int32Array {
  const { policyId, outcomeId, direction, threshold } = question;
  if (!Number.isFinite(threshold)) {
    throw new RangeError(`the threshold of ${outcomeId} must be a number; found ${threshold}`);
  }
  const column = outcomeColumn(columns, policyId, outcomeId);
  const yearCount = columns.years.length;
  const places = new Int32Array(columns.scenarioCount).fill(FAILED);
  for (const scenario of countedScenarios(column, yearCount)) {
    const row = column.subarray(scenario * yearCount, (scenario + 1) * yearCount);
    places[scenario] = row.findIndex((value) => (direction === "below" ? value < threshold : value > threshold));
  }
  return places;
}
