import type { ObservedTrigger } from "../trigger.ts";

/**
 * When to act, by an indicator: it lies beyond `value` in `years` of `of` years running, and the decision is taken
 * `delayYears` after the last of them. With "kind" and "settleYears" it sets a pathway off.
 */
export type SignpostTrigger = Omit<ObservedTrigger, "kind" | "settleYears">;

/** When firing helps: not after there is too little time left to act, and not so early that it is no answer to anything. */
export interface TriggerDemands {
  /** Years that the action needs before the failure. */
  readonly leadYears: number;
  /** Most years before the failure at which firing is not yet too early; `Infinity` where it never is. */
  readonly earliestYears: number;
}

/** @throws {RangeError} If a part is impossible. */
export function assertTrigger(
  { years, of, delayYears }: Omit<SignpostTrigger, "value">,
  { leadYears, earliestYears }: TriggerDemands,
): void {
  if (!(Number.isInteger(years) && Number.isInteger(of) && years >= 1 && of >= years)) {
    throw new RangeError(`a trigger fires in 1 or more of as many or more years; found ${years} of ${of}`);
  }
  if (!(delayYears >= 0 && delayYears < Infinity)) {
    throw new RangeError(`observing takes 0 or more years; found ${delayYears}`);
  }
  if (!(leadYears >= 0 && leadYears < Infinity && earliestYears >= leadYears)) {
    throw new RangeError(
      `an action needs 0 or more years, and firing is early from no fewer on; found ${leadYears} and ${earliestYears}`,
    );
  }
}
