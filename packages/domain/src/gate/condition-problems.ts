import { z } from "zod";
import { type Indicator, IndicatorId } from "../indicator/indicator.ts";
import { AuthoredText } from "../quantity/localized-text.ts";
import { type GateCondition, leavesOf } from "./gate-condition.ts";

/** One thing that keeps a condition from ever being judged. */
export const ConditionProblem = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("missing-indicator"), label: AuthoredText, indicatorId: IndicatorId }),
  z.object({
    kind: z.literal("other-unit"),
    label: AuthoredText,
    indicatorId: IndicatorId,
    found: z.string(),
    expected: z.string(),
  }),
]);
export type ConditionProblem = z.infer<typeof ConditionProblem>;

/**
 * What is wrong with a condition before it is stored: it asks for an indicator that is not in the library, or counts it in
 * another unit than it is kept in.
 */
export function conditionProblems(
  condition: GateCondition,
  indicators: readonly Pick<Indicator, "id" | "unit">[],
): ConditionProblem[] {
  return leavesOf(condition).flatMap(({ label, indicatorId, unit }): ConditionProblem[] => {
    const indicator = indicators.find(({ id }) => id === indicatorId);
    if (!indicator) return [{ kind: "missing-indicator", label, indicatorId }];
    if (indicator.unit === unit) return [];
    return [{ kind: "other-unit", label, indicatorId, found: unit, expected: indicator.unit }];
  });
}
