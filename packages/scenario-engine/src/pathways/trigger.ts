import type { LocalizedText, Objective, Outcome } from "@tamarisk/domain";
import { exactInWords, quantityInWords } from "../summary/in-words.ts";

/**
 * When the next action of a pathway is decided on. `observed`: an outcome goes beyond a value in `years` of `of` years
 * running. It is watched from the year in which the action before is in force and has had `settleYears` to work; a
 * year's value is known, and the decision taken, `delayYears` later. `foreseen`: the year of failure is known beforehand,
 * so that the next action comes into force just then, if its lead time allows: the rule of maps drawn from sell-by years,
 * and a bound for what observing could reach.
 */
export type PathwayTrigger =
  | {
      readonly kind: "observed";
      readonly outcomeId: string;
      /** On which side of the value nothing happens. */
      readonly side: "at-least" | "at-most";
      /** In the outcome's unit. Reaching it is not yet going beyond it. */
      readonly value: number;
      readonly years: number;
      readonly of: number;
      readonly delayYears: number;
      readonly settleYears: number;
    }
  | { readonly kind: "foreseen" };

export type ObservedTrigger = Extract<PathwayTrigger, { kind: "observed" }>;

/**
 * A trigger on the objective's own outcome, for want of a better signpost: it fires while the outcome is still on the
 * right side of the threshold by a margin, since a failure within the lead time cannot itself be observed.
 *
 * @param options - `margin`: how far before the threshold, in the outcome's unit; left out, a tenth of the threshold.
 *   `delayYears`: 1 when left out. `settleYears`: 5 when left out.
 *
 * @see docs/methods/pathways.md, rule PATH3.
 *
 * @example
 * triggerBefore({ outcomeId: "depth", side: "at-most", threshold: 40, untilYear: 2080 }).value; // 36
 */
export function triggerBefore(
  objective: Objective,
  options: { readonly margin?: number; readonly delayYears?: number; readonly settleYears?: number } = {},
): ObservedTrigger {
  const { outcomeId, side, threshold } = objective;
  const { margin = Math.abs(threshold) / 10, delayYears = 1, settleYears = 5 } = options;
  const value = side === "at-least" ? threshold + margin : threshold - margin;
  return { kind: "observed", outcomeId, side, value, years: 1, of: 1, delayYears, settleYears };
}

/** @throws {RangeError} If a part of the trigger is impossible. */
export function checkTrigger(trigger: PathwayTrigger): void {
  if (trigger.kind === "foreseen") return;
  const { value, years, of, delayYears, settleYears } = trigger;
  if (!Number.isFinite(value)) throw new RangeError(`the trigger's value must be a number; found ${value}`);
  if (!(Number.isInteger(years) && Number.isInteger(of) && years >= 1 && of >= years)) {
    throw new RangeError(`a trigger fires in 1 or more of as many or more years; found ${years} of ${of}`);
  }
  if (!(delayYears >= 0 && settleYears >= 0 && delayYears + settleYears < Infinity)) {
    throw new RangeError(`delay and settling take 0 or more years; found ${delayYears} and ${settleYears}`);
  }
}

/**
 * A trigger as a condition that a sentence can hold.
 *
 * @example
 * triggerInWords(trigger, depth).en; // "Groundwater depth is above 36 m in 2 of 3 years"
 */
export function triggerInWords(trigger: PathwayTrigger, outcome: Pick<Outcome, "name" | "unit">): LocalizedText {
  if (trigger.kind === "foreseen") {
    return { en: "the objective is foreseen to fail", zh: "预见目标将不再达标" };
  }
  const { side, value, years, of } = trigger;
  const { name, unit } = outcome;
  const often =
    of === 1 ? { en: "", zh: "" } : { en: ` in ${years} of ${of} years`, zh: `（${of} 年中有 ${years} 年）` };
  const limit = quantityInWords(exactInWords(value), unit);
  return side === "at-least"
    ? { en: `${name.en} is below ${limit.en}${often.en}`, zh: `${name.zh}低于 ${limit.zh}${often.zh}` }
    : { en: `${name.en} is above ${limit.en}${often.en}`, zh: `${name.zh}高于 ${limit.zh}${often.zh}` };
}
