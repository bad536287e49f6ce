import { unitFactor } from "@tamarisk/domain";
import { OBSERVED_OUTCOMES, type ObservedOutcome } from "./observed-outcomes.ts";

/**
 * The outcome of the model that stands for an observed indicator, so that what was observed can be held against the
 * futures. It counts the town as a whole.
 *
 * @param indicator - Its id and the unit it is kept in.
 * @returns In the indicator's own unit; `null` when the model computes nothing that stands for it, or the indicator is kept in a
 *   unit of another kind.
 *
 * @see docs/methods/observed-indicators.md
 *
 * @example
 * observedOutcome({ id: "B11", unit: "m/yr" }); // groundwater depth: its yearly change, times −1
 * observedOutcome({ id: "TDT-044", unit: "万人" })?.of(438_026); // 43.8026
 */
export function observedOutcome(indicator: { readonly id: string; readonly unit: string }): ObservedOutcome | null {
  const outcome = OBSERVED_OUTCOMES[indicator.id];
  const factor = outcome ? unitFactor(outcome.unit, indicator.unit) : null;
  if (!outcome || factor === null) return null;
  if (factor === 1) return { ...outcome, unit: indicator.unit };
  return { ...outcome, unit: indicator.unit, of: (...values) => factor * outcome.of(...values) };
}

/** The indicators that have an outcome, in the order of the list. */
export const OBSERVED_INDICATOR_IDS: readonly string[] = Object.keys(OBSERVED_OUTCOMES);
