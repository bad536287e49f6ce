import type { ConditionStatus } from "./condition-status.ts";
import type { ValueCondition } from "./gate-condition.ts";

const nearShare = 0.1;

/**
 * What a series says to a condition on the value: the newest value decides whether it is met at all, the years before it
 * whether it has been met for long enough. The same for what was observed and for the series of a future.
 *
 * @param values - Of the newest year and of the years before it that must pass too, the newest first; `undefined` for a
 *   year without a value. The newest has one.
 *
 * @see docs/methods/gates.md, rules GATE1, GATE2 and GATE9.
 *
 * @example
 * valueStatus({ operator: "at-least", upperThreshold: null }, 40, [41, 12]); // "near": it was not met a year before
 */
export function valueStatus(
  condition: Pick<ValueCondition, "operator" | "upperThreshold">,
  threshold: number,
  values: readonly (number | undefined)[],
): ConditionStatus {
  const newest = values[0]!;
  if (!isOnItsSide(condition, threshold, newest)) {
    const upper = condition.upperThreshold;
    const isNear = isNearTo(newest, threshold) || (upper !== null && isNearTo(newest, upper));
    return isNear ? "near" : "not-met";
  }
  // A year that failed decides, whatever the years without a value would say.
  if (values.some((value) => value !== undefined && !isOnItsSide(condition, threshold, value))) return "near";
  return values.includes(undefined) ? "unknown" : "met";
}

/** Whether a value passes. */
function isOnItsSide(
  { operator, upperThreshold }: Pick<ValueCondition, "operator" | "upperThreshold">,
  threshold: number,
  value: number,
): boolean {
  switch (operator) {
    case "at-least":
      return value >= threshold;
    case "at-most":
      return value <= threshold;
    case "above":
      return value > threshold;
    case "below":
      return value < threshold;
    case "between":
      return value >= threshold && value <= (upperThreshold ?? threshold);
  }
}

/** Within a tenth of it, with room for the last digits of a computed difference. */
export function isNearTo(value: number, threshold: number): boolean {
  return Math.abs(value - threshold) <= Math.abs(nearShare * threshold) * (1 + 1e-9);
}
