import type { FailureYears, IndicatorCourses } from "./indicator-courses.ts";
import type { Observation } from "./observed-courses.ts";
import type { FutureCounts } from "./rank-signposts.ts";
import { readTrigger } from "./read-trigger.ts";
import type { SignpostTrigger, TriggerDemands } from "./signpost-trigger.ts";
import { ratesOf, type TriggerRates } from "./trigger-rates.ts";
import { triggerSteps } from "./trigger-steps.ts";

/** One value of a trigger, and whether no other value is at least as good in both false alarms and warnings in time. */
export interface FrontierPoint extends TriggerRates {
  readonly isEfficient: boolean;
}

/** What a trigger's value buys, or why there is nothing to buy. */
export type TriggerFrontier =
  | (FutureCounts & {
      readonly kind: "frontier";
      /** From the value that fires least to the one that fires most. */
      readonly points: readonly FrontierPoint[];
    })
  /** No future fails after the start; none holds; the indicator never varies; no decision would come before the horizon. */
  | (FutureCounts & { readonly kind: "none-fails" | "none-holds" | "no-variation" | "no-readings" });

/**
 * A trigger with one value after another: the fewer failures it misses, the more often it sounds falsely. All values are
 * answered from one sorted pass over the readings, with the same noise.
 *
 * @param trigger - All but the value.
 * @param pointCount - How many values at most, at least 2, spread evenly over those at which something changes, from
 *   one that never fires to the one that fires most; 200 when left out.
 * @throws {RangeError} As `triggerRates`.
 *
 * @see docs/methods/signposts.md, rules SIGN5 and SIGN6.
 *
 * @example
 * triggerFrontier(front, tipping, trigger, demands, exactReadings);
 * // { kind: "frontier", points: [{ value: 6.1, missed: 480, falseAlarms: 0, isEfficient: true, … }, …], … }
 */
export function triggerFrontier(
  courses: IndicatorCourses,
  tipping: FailureYears,
  trigger: Omit<SignpostTrigger, "value">,
  demands: TriggerDemands,
  observation: Observation,
  pointCount = 200,
): TriggerFrontier {
  if (!Number.isInteger(pointCount) || pointCount < 2) {
    throw new RangeError(`a frontier has 2 or more points; found ${pointCount}`);
  }
  const read = readTrigger(courses, tipping, trigger, demands, observation);
  if (read.counts.failing === 0) return { kind: "none-fails", ...read.counts };
  if (read.counts.holding === 0) return { kind: "none-holds", ...read.counts };
  const steps = triggerSteps(read, demands);
  const { values } = steps;
  if (values.length < 2) return { kind: values.length === 0 ? "no-readings" : "no-variation", ...read.counts };
  const count = Math.min(pointCount, values.length);
  const chosen = Array.from({ length: count }, (_, point) => {
    return values[values.length - 1 - Math.round((point * (values.length - 1)) / (count - 1))]!;
  });
  const points = ratesOf(read, steps, chosen);
  return { kind: "frontier", points: markEfficient(points), ...read.counts };
}

/** Points come with false alarms that never fall, so a point is efficient if it warns in time more often than all before. */
function markEfficient(points: readonly TriggerRates[]): FrontierPoint[] {
  const order = points.toSorted((a, b) => a.falseAlarms - b.falseAlarms || b.inTime - a.inTime);
  const efficient = new Set<TriggerRates>();
  let [most, atAlarms] = [-1, -1];
  for (const point of order) {
    if (point.inTime > most || (point.inTime === most && point.falseAlarms === atAlarms)) efficient.add(point);
    if (point.inTime > most) [most, atAlarms] = [point.inTime, point.falseAlarms];
  }
  return points.map((point) => ({ ...point, isEfficient: efficient.has(point) }));
}
