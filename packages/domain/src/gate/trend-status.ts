import { medianSlope, type SeriesPoint } from "../quantity/theil-sen.ts";
import type { ConditionStatus } from "./condition-status.ts";
import type { TrendCondition } from "./gate-condition.ts";
import { isNearTo } from "./value-status.ts";

/** What is left of a computed slope in its last digits: 0.1, 0.2 and 0.3 rise by a hair less than 0.1. */
const lastDigits = 1 - 1e-9;

/**
 * What a series says to a condition on the trend, and how fast it moves. The same for what was observed and for the
 * series of a future.
 *
 * @param points - The values of the years that the condition asks for, up to the newest; in any order.
 * @returns Unknown, without a slope, where too few of the years have a value.
 *
 * @see docs/methods/gates.md, rule GATE10.
 *
 * @example
 * trendStatus({ direction: "rising", overYears: 3 }, 2, [{ year: 1, value: 5 }, { year: 2, value: 7 }, { year: 3, value: 9 }]);
 * // { status: "met", slope: 2 }
 */
export function trendStatus(
  { direction, overYears }: Pick<TrendCondition, "direction" | "overYears">,
  perYear: number,
  points: readonly SeriesPoint[],
): { readonly status: ConditionStatus; readonly slope: number | null } {
  const slope = points.length >= leastTrendValues(overYears) ? medianSlope(points) : null;
  return { status: slope === null ? "unknown" : slopeStatus(direction, perYear, slope), slope };
}

/** What a slope says to it. A faster move in the direction never says less: *not met*, then *near*, then *met*. */
export function slopeStatus(
  direction: TrendCondition["direction"],
  perYear: number,
  slope: number,
): Exclude<ConditionStatus, "unknown"> {
  const speed = direction === "rising" ? slope : -slope;
  if (speed <= 0) return "not-met";
  return speed >= perYear * lastDigits ? "met" : isNearTo(speed, perYear) ? "near" : "not-met";
}

/** Half of the years must have a value, and three at least. */
export function leastTrendValues(overYears: number): number {
  return Math.max(3, Math.ceil(overYears / 2));
}
