import { firingYear, type HeldLevels, heldLevels } from "./held-levels.ts";
import { assertCourses, assertFailureYears, type IndicatorCourses } from "./indicator-courses.ts";
import { type Observation, observedCourses } from "./observed-courses.ts";
import { countFutures, type FutureCounts, wholeFailureYears } from "./rank-signposts.ts";
import { assertTrigger, type SignpostTrigger, type TriggerDemands } from "./signpost-trigger.ts";

/** How often a trigger does what, as counts of futures. */
export interface TriggerCounts {
  /** Of the failing: fires with enough time left, and not before it could be an answer. */
  readonly inTime: number;
  readonly tooEarly: number;
  /** Fires by the year of failure, with less time left than the action needs. */
  readonly tooLate: number;
  /** Has not fired by the year of failure. */
  readonly missed: number;
  /** Of the holding: fires though nothing would fail. */
  readonly falseAlarms: number;
  readonly silent: number;
}

/** The same as shares: the first four of the failing futures, the last two of the holding; `null` of none. */
export type TriggerShares = { readonly [Name in keyof TriggerCounts]: number | null };

/** What a trigger is worth. */
export interface TriggerRates extends TriggerCounts, FutureCounts {
  readonly value: number;
  readonly shares: TriggerShares;
  /** So long before the failure, or longer, it fires in at least half of the failing futures; `null` if it fires in fewer. */
  readonly medianLeadYears: number | null;
  readonly firing: "never" | "sometimes" | "always";
  /** The farthest value that the indicator is read beyond for as long as the trigger asks, over all futures; `null` if none. */
  readonly reach: number | null;
}

/**
 * How often a trigger fires in time, too early, too late or not at all in futures that fail, and how often in futures that
 * do not. A future that fails from the start counts for neither.
 *
 * @param courses - The indicator as it truly goes under the present plan.
 * @param failureYears - As `rankSignposts` takes them.
 * @throws {RangeError} If the futures do not fit or the trigger, the demands or the noise are impossible.
 *
 * @see Haasnoot, van 't Klooster & van Alphen (2018), Designing a monitoring system to detect signals to adapt to uncertain
 *   climate change, doi:10.1016/j.gloenvcha.2018.08.003. Rules: docs/methods/signposts.md.
 *
 * @example
 * triggerRates(front, failureYears, { outcomeId: "desert-front", side: "at-most", value: 4.5, years: 2, of: 3, delayYears: 1 },
 *   { leadYears: 5, earliestYears: 25 }, exactReadings).shares.missed; // 0.06
 */
export function triggerRates(
  courses: IndicatorCourses,
  failureYears: Float64Array,
  trigger: SignpostTrigger,
  demands: TriggerDemands,
  observation: Observation,
): TriggerRates {
  if (!Number.isFinite(trigger.value))
    throw new RangeError(`the trigger's value must be a number; found ${trigger.value}`);
  const read = readTrigger(courses, failureYears, trigger, demands, observation);
  return ratesAt(read, demands, trigger.value);
}

/** An indicator as read, ready to answer for any value. */
export interface ReadTrigger {
  readonly held: HeldLevels;
  /** NaN where a future is not counted. */
  readonly failureYears: Float64Array;
  readonly counts: FutureCounts;
}

/** @throws {RangeError} As `triggerRates`. */
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
  return {
    held: heldLevels(observedCourses(courses, observation), trigger),
    failureYears: whole,
    counts: countFutures(whole),
  };
}

/** The rates with one value. */
export function ratesAt(
  { held, failureYears, counts }: ReadTrigger,
  demands: TriggerDemands,
  value: number,
): TriggerRates {
  const tally = { inTime: 0, tooEarly: 0, tooLate: 0, missed: 0, falseAlarms: 0, silent: 0 };
  const leads: number[] = [];
  let reach = -Infinity;
  for (const [future, failureYear] of failureYears.entries()) {
    if (Number.isNaN(failureYear) || failureYear === -Infinity) continue;
    const firing = firingYear(held, future, held.sign * value);
    tally[whatBecomes(firing, failureYear, demands)]++;
    if (failureYear < Infinity && firing <= failureYear) leads.push(failureYear - firing);
    reach = Math.max(reach, held.levels[(future + 1) * held.decisionYears.length - 1] ?? -Infinity);
  }
  const needed = Math.ceil(counts.failing / 2);
  const medianLeadYears = needed > 0 ? (leads.toSorted((a, b) => b - a)[needed - 1] ?? null) : null;
  return {
    value,
    ...counts,
    ...tally,
    shares: sharesOf(tally, counts),
    medianLeadYears,
    firing: firingOf(tally),
    reach: Number.isFinite(reach) ? held.sign * reach : null,
  };
}

/** What a trigger that fires in a year, `Infinity` for never, comes to in a future. */
function whatBecomes(firing: number, failureYear: number, demands: TriggerDemands): keyof TriggerCounts {
  if (failureYear === Infinity) return firing === Infinity ? "silent" : "falseAlarms";
  if (firing > failureYear) return "missed";
  if (firing > failureYear - demands.leadYears) return "tooLate";
  return firing < failureYear - demands.earliestYears ? "tooEarly" : "inTime";
}

/** Counts as shares of the futures they are counted among. */
export function sharesOf(tally: TriggerCounts, { failing, holding }: FutureCounts): TriggerShares {
  const of = (count: number, all: number) => (all === 0 ? null : count / all);
  return {
    inTime: of(tally.inTime, failing),
    tooEarly: of(tally.tooEarly, failing),
    tooLate: of(tally.tooLate, failing),
    missed: of(tally.missed, failing),
    falseAlarms: of(tally.falseAlarms, holding),
    silent: of(tally.silent, holding),
  };
}

/** A miss may fire after the failure, which is of no more use than never. */
function firingOf({ missed, silent, inTime, tooEarly, tooLate, falseAlarms }: TriggerCounts): TriggerRates["firing"] {
  if (inTime + tooEarly + tooLate + falseAlarms === 0) return "never";
  return missed + silent === 0 ? "always" : "sometimes";
}
