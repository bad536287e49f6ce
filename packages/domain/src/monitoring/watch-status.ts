import { z } from "zod";
import { ConditionStatus } from "../gate/condition-status.ts";
import type { WatchedIndicator } from "../indicator/watched-indicator.ts";
import { measuredReadings, type Reading } from "./reading.ts";

/** How a watched indicator stands, and why. */
export const WatchStatus = z.object({
  status: ConditionStatus,
  reason: z.enum([
    "no-data",
    "only-a-range",
    "contradicted",
    "no-mark",
    "no-direction",
    "threshold-crossed",
    "threshold-near",
    "threshold-kept",
    "target-reached",
    "target-close",
    "on-course",
    "behind",
  ]),
  /** The share of the way from baseline to target that is behind us, and the share of the time; `null` without both. */
  progress: z.object({ way: z.number(), time: z.number() }).nullable(),
});
export type WatchStatus = z.infer<typeof WatchStatus>;

export type WatchMarks = Pick<WatchedIndicator, "baseline" | "target" | "threshold" | "direction">;

const nearShare = 0.1;
/** Two shares that say the same may differ in their last digits. */
const lastDigits = 1e-9;

/**
 * Judge the newest measured value of an indicator against its threshold and its target. A crossed threshold outweighs the
 * target. Missing data is never good and never bad: it makes the answer unknown.
 *
 * @param readings - Of one indicator at one place, in any order; only the newest judgeable one counts.
 *
 * @see docs/methods/monitoring.md, rules MON5 to MON8.
 *
 * @example
 * watchStatus({ baseline: null, target: { value: 40, year: 2031 }, threshold: null, direction: "up" }, readings).status;
 * // "met" with a newest value of 41
 */
export function watchStatus(marks: WatchMarks, readings: readonly Reading[]): WatchStatus {
  const latest = measuredReadings(readings).at(-1);
  if (!latest) return { status: "unknown", reason: reasonForNoNumber(readings), progress: null };
  const progress = progressOf(marks, latest);
  const { threshold } = marks;
  if (threshold && isBeyond(threshold, latest.value)) {
    return { status: "not-met", reason: "threshold-crossed", progress };
  }
  if (threshold && isNear(latest.value, threshold.value)) return { status: "near", reason: "threshold-near", progress };
  return { ...againstTarget(marks, latest, progress), progress };
}

/** Whether a value lies on the troubled side of a threshold; one on it does not. */
export function isBeyond({ value, side }: NonNullable<WatchMarks["threshold"]>, found: number): boolean {
  return side === "above" ? found > value : found < value;
}

type Verdict = Pick<WatchStatus, "status" | "reason">;

function againstTarget(
  { target, threshold, ...marks }: WatchMarks,
  latest: { readonly value: number },
  progress: WatchStatus["progress"],
): Verdict {
  if (!target) {
    return threshold ? { status: "met", reason: "threshold-kept" } : { status: "unknown", reason: "no-mark" };
  }
  const isUpward = upward({ ...marks, target });
  if (isUpward === null) return { status: "unknown", reason: "no-direction" };
  const reached = isUpward ? latest.value >= target.value : latest.value <= target.value;
  if (reached) return { status: "met", reason: "target-reached" };
  if (isNear(latest.value, target.value)) return { status: "near", reason: "target-close" };
  if (progress && progress.way >= progress.time - lastDigits) return { status: "near", reason: "on-course" };
  return { status: "not-met", reason: "behind" };
}

/** Which way the target lies: as the indicator says, or else as seen from the baseline. */
function upward({
  direction,
  baseline,
  target,
}: Pick<WatchMarks, "direction" | "baseline" | "target">): boolean | null {
  if (direction !== "neither") return direction === "up";
  return baseline && target && baseline.value !== target.value ? target.value > baseline.value : null;
}

function progressOf(
  { baseline, target }: WatchMarks,
  latest: { readonly value: number; readonly year: number },
): WatchStatus["progress"] {
  if (!baseline || !target || baseline.value === target.value || baseline.year >= target.year) return null;
  return {
    way: (latest.value - baseline.value) / (target.value - baseline.value),
    time: (latest.year - baseline.year) / (target.year - baseline.year),
  };
}

function isNear(value: number, mark: number): boolean {
  return mark !== 0 && Math.abs(value - mark) <= Math.abs(mark) * nearShare;
}

function reasonForNoNumber(readings: readonly Reading[]): WatchStatus["reason"] {
  const told = readings.filter((reading) => reading.value.kind !== "no-data");
  if (told.length === 0) return "no-data";
  return told.some((reading) => reading.value.kind === "range") ? "only-a-range" : "contradicted";
}
