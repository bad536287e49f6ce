import type { FailureYears, IndicatorCourses } from "./indicator-courses.ts";
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
      /** Values between the two are taken for as good. */
      readonly range: readonly [number, number];
      /** Of the mistakes with the proposed value. */
      readonly cost: number;
      readonly costs: TriggerCosts;
    }
  /** No value costs less than never firing, or than acting at once. */
  | (FutureCounts & { readonly kind: "never-is-best" | "always-is-best"; readonly costs: TriggerCosts })
  | (FutureCounts & { readonly kind: "none-fails" | "none-holds" | "no-variation" | "no-readings" });

/**
 * A value for a trigger by one plain rule: the cost of mistakes is least, counting shares of futures: of the holding in
 * which it sounds falsely, and of the failing in which it sounds too early, times the cost of a false alarm; of the failing
 * in which it misses or warns too late, times the cost of a miss. Neighbouring values that cost at most two hundredths more
 * are taken for as good, since other futures of the same kind would shift the least by as much; in the middle half of their
 * range the number with the fewest digits is proposed.
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
 * suggestTrigger(front, tipping, trigger, demands, exactReadings, { falseAlarm: 1, miss: 3 });
 * // { kind: "proposal", trigger: { value: 4.5, … }, rates: { … }, range: [4.43, 4.61], … }
 */
export function suggestTrigger(
  courses: IndicatorCourses,
  tipping: FailureYears,
  trigger: Omit<SignpostTrigger, "value">,
  demands: TriggerDemands,
  observation: Observation,
  costs: TriggerCosts = { falseAlarm: 1, miss: 1 },
): SuggestedTrigger {
  for (const cost of [costs.falseAlarm, costs.miss]) {
    if (!(cost > 0 && cost < Infinity)) throw new RangeError(`a cost lies above 0; found ${cost}`);
  }
  const read = readTrigger(courses, tipping, trigger, demands, observation);
  const { counts, held } = read;
  if (counts.failing === 0) return { kind: "none-fails", ...counts };
  if (counts.holding === 0) return { kind: "none-holds", ...counts };
  const steps = triggerSteps(read, demands);
  const { values, countsAt } = steps;
  if (values.length < 2) return { kind: values.length === 0 ? "no-readings" : "no-variation", ...counts };
  const costOf = (turnedValue: number) => costOfCounts(countsAt(turnedValue), counts, costs);
  const best = cheapestRange(values, costOf, (TOLERANCE * (costs.falseAlarm + costs.miss)) / 2);
  const always = costOf(-Infinity);
  const never = costOf(Infinity);
  if (never <= best.cost) return { kind: "never-is-best", ...counts, costs };
  if (always <= best.cost) return { kind: "always-is-best", ...counts, costs };
  const [from, to] = [best.from * held.sign, best.to * held.sign].toSorted((a, b) => a - b) as [number, number];
  const value = roundNumberIn(from + (to - from) / 4, to - (to - from) / 4);
  const rates = ratesOf(read, steps, [held.sign * value])[0]!;
  const cost = costOf(held.sign * value);
  return { kind: "proposal", trigger: { ...trigger, value }, rates, range: [from, to], cost, costs };
}

/** Of costs of 1. */
const TOLERANCE = 0.02;

function costOfCounts(counts: TriggerCounts, of: FutureCounts, costs: TriggerCosts): number {
  const { falseAlarms, tooEarly, tooLate, missed } = sharesOf(counts, of);
  return costs.falseAlarm * (falseAlarms! + tooEarly!) + costs.miss * (missed! + tooLate!);
}

/** The widest run of neighbouring steps that cost at most `tolerance` more than the cheapest, one of which is among them. */
function cheapestRange(values: Float64Array, costOf: (turnedValue: number) => number, tolerance: number) {
  const costs = values.subarray(0, -1).map(costOf);
  const cost = costs.reduce((least, of) => Math.min(least, of), Infinity);
  let best = { from: 0, to: 0, cost };
  for (let start = 0; start < costs.length; start++) {
    let end = start;
    let hasLeast = false;
    for (; end < costs.length && costs[end]! <= cost + tolerance; end++) hasLeast ||= costs[end] === cost;
    const [from, to] = [values[start]!, values[end]!];
    if (hasLeast && to - from > best.to - best.from) best = { from, to, cost };
    start = end;
  }
  return best;
}
