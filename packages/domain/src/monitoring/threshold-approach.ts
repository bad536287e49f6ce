import type { WatchedIndicator } from "../indicator/watched-indicator.ts";
import { theilSen } from "../quantity/theil-sen.ts";
import type { MeasuredReading } from "./reading.ts";
import { isBeyond } from "./watch-status.ts";

/** Whether a course leads to a threshold. Years are calendar years, with a fraction. */
export type ThresholdApproach =
  | { readonly kind: "too-few"; readonly found: number; readonly needed: number }
  | { readonly kind: "already-beyond" }
  | { readonly kind: "no-clear-course" }
  | { readonly kind: "moving-away" }
  | {
      readonly kind: "approaching";
      /** In the value's unit a year. */
      readonly slope: number;
      readonly year: number;
      readonly earliest: number;
      readonly latest: number;
      readonly readings: number;
    };

/** Fewer readings make the interval of the slope as wide as anything. */
const readingsForCourse = 6;

/**
 * When a course would cross a threshold if it went on as it has: an extrapolation to warn by, not an expectation. The
 * course is the Theil–Sen line; it is clear only where its 90 % interval has one sign. The line starts at the newest
 * reading.
 *
 * @param readings - The earliest first.
 *
 * @see docs/methods/monitoring.md, rules MON9 and MON10.
 *
 * @example
 * thresholdApproach(readings, { value: 350_000, side: "below", meaning: null });
 * // { kind: "approaching", year: 2043.1, earliest: 2037.4, latest: 2058.9, … }
 */
export function thresholdApproach(
  readings: readonly MeasuredReading[],
  threshold: NonNullable<WatchedIndicator["threshold"]>,
): ThresholdApproach {
  const newest = readings.at(-1);
  if (newest && isBeyond(threshold, newest.value)) return { kind: "already-beyond" };
  if (!newest || readings.length < readingsForCourse) {
    return { kind: "too-few", found: readings.length, needed: readingsForCourse };
  }
  const { slope, range } = theilSen(readings)!;
  const [low, high] = range!;
  if (low <= 0 && high >= 0) return { kind: "no-clear-course" };
  if (slope > 0 !== (threshold.side === "above")) return { kind: "moving-away" };
  const crossing = (pace: number) => newest.year + (threshold.value - newest.value) / pace;
  const [earliest, latest] = [crossing(low), crossing(high)].sort((a, b) => a - b) as [number, number];
  return { kind: "approaching", slope, year: crossing(slope), earliest, latest, readings: readings.length };
}
