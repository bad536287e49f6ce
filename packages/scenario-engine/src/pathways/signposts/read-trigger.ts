import { type HeldLevels, heldLevels } from "./held-levels.ts";
import { coursesUntilHorizon, type FailureYears, type IndicatorCourses } from "./indicator-courses.ts";
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
  tipping: FailureYears,
  trigger: Omit<SignpostTrigger, "value">,
  demands: TriggerDemands,
  observation: Observation,
): ReadTrigger {
  assertTrigger(trigger, demands);
  const seen = coursesUntilHorizon(courses, tipping);
  const failureYears = wholeFailureYears(seen, tipping.years);
  return {
    held: heldLevels(observedCourses(seen, observation), trigger),
    failureYears,
    counts: countFutures(failureYears),
  };
}
