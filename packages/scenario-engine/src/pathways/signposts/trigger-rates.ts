import type { FailureYears, IndicatorCourses } from "./indicator-courses.ts";
import type { Observation } from "./observed-courses.ts";
import type { FutureCounts } from "./rank-signposts.ts";
import { type ReadTrigger, readTrigger } from "./read-trigger.ts";
import type { SignpostTrigger, TriggerDemands } from "./signpost-trigger.ts";
import { type TriggerCounts, type TriggerSteps, triggerSteps } from "./trigger-steps.ts";

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
 * @param tipping - When each future fails, and the year up to which that is looked for.
 * @throws {RangeError} If the futures do not fit or the trigger, the demands or the noise are impossible.
 *
 * @see Haasnoot, van 't Klooster & van Alphen (2018), Designing a monitoring system to detect signals to adapt to uncertain
 *   climate change, doi:10.1016/j.gloenvcha.2018.08.003. Rules: docs/methods/signposts.md.
 *
 * @example
 * triggerRates(front, tipping, { outcomeId: "desert-front", side: "at-most", value: 4.5, years: 2, of: 3, delayYears: 1 },
 *   { leadYears: 5, earliestYears: 25 }, exactReadings).shares.missed; // 0.06
 */
export function triggerRates(
  courses: IndicatorCourses,
  tipping: FailureYears,
  trigger: SignpostTrigger,
  demands: TriggerDemands,
  observation: Observation,
): TriggerRates {
  if (!Number.isFinite(trigger.value))
    throw new RangeError(`the trigger's value must be a number; found ${trigger.value}`);
  const read = readTrigger(courses, tipping, trigger, demands, observation);
  return ratesOf(read, triggerSteps(read, demands), [read.held.sign * trigger.value])[0]!;
}

/**
 * The rates with several values, in one walk: as the value comes nearer each future fires the sooner.
 *
 * @param turnedValues - Descending, turned like the held levels.
 */
export function ratesOf(
  { held, failureYears, counts }: ReadTrigger,
  { countsAt }: TriggerSteps,
  turnedValues: readonly number[],
): TriggerRates[] {
  const { levels, decisionYears, sign } = held;
  const width = decisionYears.length;
  const futures = Uint32Array.from(failureYears.keys());
  const failing = futures.filter((future) => Number.isFinite(failureYears[future]));
  const places = new Uint32Array(failing.length).fill(width);
  const leads = new Float64Array(failing.length);
  const reach = reachOf(
    futures.filter((future) => failureYears[future]! > -Infinity),
    levels,
    width,
  );
  return turnedValues.map((value) => {
    let warned = 0;
    for (let at = 0; at < failing.length; at++) {
      const start = failing[at]! * width;
      let place = places[at]!;
      while (place > 0 && levels[start + place - 1]! > value) place--;
      places[at] = place;
      const lead = place < width ? failureYears[failing[at]!]! - decisionYears[place]! : -1;
      if (lead >= 0) leads[warned++] = lead;
    }
    // The longest leads of half of the failing futures, those without a warning coming last.
    const sorted = leads.subarray(0, warned).sort();
    const medianLeadYears = failing.length === 0 ? null : (sorted[warned - Math.ceil(failing.length / 2)] ?? null);
    const tally = countsAt(value);
    return {
      value: sign * value,
      ...counts,
      ...tally,
      shares: sharesOf(tally, counts),
      medianLeadYears,
      firing: firingOf(tally),
      reach: Number.isFinite(reach) ? sign * reach : null,
    };
  });
}

function reachOf(futures: Uint32Array, levels: Float64Array, width: number): number {
  if (width === 0) return -Infinity;
  return futures.reduce((reach, future) => Math.max(reach, levels[(future + 1) * width - 1]!), -Infinity);
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
