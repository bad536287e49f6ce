import type { IndicatorCourses } from "./indicator-courses.ts";
import type { Observation } from "./observed-courses.ts";
import type { FutureCounts } from "./rank-signposts.ts";
import { readTrigger } from "./read-trigger.ts";
import { roundNumberIn } from "./round-number-in.ts";
import type { SignpostTrigger, TriggerDemands } from "./signpost-trigger.ts";
import { ratesOf, sharesOf, type TriggerRates } from "./trigger-rates.ts";
import { type TriggerCounts, triggerSteps } from "./trigger-steps.ts";

/** How bad mistakes are beside one another. */
export interface TriggerCosts {
  /** Of sounding falsely in all holding futures, and of sounding too early in all failing ones. */
  readonly falseAlarm: number;
  /** Of missing all failing futures, or warning too late in all of them. */
  readonly miss: number;
}

/** A value for a trigger, always a proposal for people to judge, or why there is none. */
export type SuggestedTrigger =
  | {
      readonly kind: "proposal";
      readonly trigger: SignpostTrigger;
      readonly rates: TriggerRates;
      /** Values between the two cost the same in these futures. */
      readonly range: readonly [number, number];
      readonly cost: number;
      readonly costs: TriggerCosts;
    }
  /** No value costs less than never firing, or than acting at once. */
  | (FutureCounts & { readonly kind: "never-is-best" | "always-is-best"; readonly costs: TriggerCosts })
  | (FutureCounts & { readonly kind: "none-fails" | "none-holds" | "no-variation" | "no-readings" });

/**
 * A value for a trigger by one plain rule: the cost of mistakes is least, counting shares of futures: of the holding in
 * which it sounds falsely, and of the failing in which it sounds too early, times the cost of a false alarm; of the failing
 * in which it misses or warns too late, times the cost of a miss. Of values that cost the same the widest range is taken,
 * and in its middle half the number with the fewest digits.
 *
 * Shares are of the futures that were explored, which are no probabilities: the costs say how much one hundredth of them
 * weighs, and are for people to set. Equal costs are a start, not a judgement.
 *
 * @param trigger - All but the value.
 * @throws {RangeError} As `triggerRates`, or if a cost is not above 0.
 *
 * @see docs/methods/signposts.md, rule SIGN7.
 *
 * @example
 * suggestTrigger(front, failureYears, trigger, demands, exactReadings, { falseAlarm: 1, miss: 3 });
 * // { kind: "proposal", trigger: { value: 4.5, … }, rates: { … }, range: [4.43, 4.61], … }
 */
export function suggestTrigger(
  courses: IndicatorCourses,
  failureYears: Float64Array,
  trigger: Omit<SignpostTrigger, "value">,
  demands: TriggerDemands,
  observation: Observation,
  costs: TriggerCosts = { falseAlarm: 1, miss: 1 },
): SuggestedTrigger {
  for (const cost of [costs.falseAlarm, costs.miss]) {
    if (!(cost > 0 && cost < Infinity)) throw new RangeError(`a cost lies above 0; found ${cost}`);
  }
  const read = readTrigger(courses, failureYears, trigger, demands, observation);
  const { counts, held } = read;
  if (counts.failing === 0) return { kind: "none-fails", ...counts };
  if (counts.holding === 0) return { kind: "none-holds", ...counts };
  const steps = triggerSteps(read, demands);
  const { values, countsAt } = steps;
  if (values.length < 2) return { kind: values.length === 0 ? "no-readings" : "no-variation", ...counts };
  const costOf = (turnedValue: number) => costOfCounts(countsAt(turnedValue), counts, costs);
  const best = cheapestRange(values, costOf);
  const always = costOf(-Infinity);
  const never = costOf(Infinity);
  if (never <= best.cost) return { kind: "never-is-best", ...counts, costs };
  if (always <= best.cost) return { kind: "always-is-best", ...counts, costs };
  const [from, to] = [best.from * held.sign, best.to * held.sign].toSorted((a, b) => a - b) as [number, number];
  const value = roundNumberIn(from + (to - from) / 4, to - (to - from) / 4);
  const rates = ratesOf(read, steps, [held.sign * value])[0]!;
  return { kind: "proposal", trigger: { ...trigger, value }, rates, range: [from, to], cost: best.cost, costs };
}

function costOfCounts(counts: TriggerCounts, of: FutureCounts, costs: TriggerCosts): number {
  const { falseAlarms, tooEarly, tooLate, missed } = sharesOf(counts, of);
  return costs.falseAlarm * (falseAlarms! + tooEarly!) + costs.miss * (missed! + tooLate!);
}

/** Neighbouring ranges of one cost are one range. */
function cheapestRange(values: Float64Array, costOf: (turnedValue: number) => number) {
  let best = { from: 0, to: 0, cost: Infinity };
  for (let place = 0; place + 1 < values.length; ) {
    const from = values[place]!;
    const cost = costOf(from);
    while (place + 1 < values.length && costOf(values[place]!) === cost) place++;
    const to = values[place]!;
    const isWider = cost === best.cost && to - from > best.to - best.from;
    if (cost < best.cost || isWider) best = { from, to, cost };
  }
  return best;
}
