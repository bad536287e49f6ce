import { type HeldLevels, heldLevels } from "./held-levels.ts";
import { assertCourses, assertFailureYears, type IndicatorCourses } from "./indicator-courses.ts";
import { type Observation, observedCourses } from "./observed-courses.ts";
import { countFutures, type FutureCounts, wholeFailureYears } from "./rank-signposts.ts";
import { assertTrigger, type SignpostTrigger, type TriggerDemands } from "./signpost-trigger.ts";

/** An indicator as read, ready to answer for any value of a trigger. */
export interface ReadTrigger {
  readonly held: HeldLevels;
  /** NaN where a future is not counted. */
  readonly failureYears: Float64Array;
  readonly counts: FutureCounts;
}

/** @throws {RangeError} If the futures do not fit or the trigger, the demands or the noise are impossible. */
export function readTrigger(
  courses: IndicatorCourses,
  failureYears: Float64Array,
  trigger: Omit<SignpostTrigger, "value">,
  demands: TriggerDemands,
  observation: Observation,
): ReadTrigger {
  assertCourses(courses);
  assertFailureYears(courses, failureYears);
  assertTrigger(trigger, demands);
  const whole = wholeFailureYears(courses, failureYears);
  const held = heldLevels(observedCourses(courses, observation), trigger);
  return { held, failureYears: whole, counts: countFutures(whole) };
}
