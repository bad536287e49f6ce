import { z } from "zod";
import { type Indicator, IndicatorId } from "../indicator/indicator.ts";
import { AuthoredText } from "../quantity/localized-text.ts";
import { SpatialUnit } from "../town/spatial-unit.ts";
import { type GateCondition, type GateLeaf, leavesOf } from "./gate-condition.ts";

/** A town or a part of one, by its code and its name. */
export const NamedPlace = SpatialUnit.pick({ townId: true, name: true });
export type NamedPlace = z.infer<typeof NamedPlace>;

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
  /** `found` is not the project's town or one of its parts, which are `expected`. */
  z.object({
    kind: z.literal("foreign-place"),
    label: AuthoredText,
    indicatorId: IndicatorId,
    found: NamedPlace,
    expected: z.array(NamedPlace).min(1),
  }),
]);
export type ConditionProblem = z.infer<typeof ConditionProblem>;

/**
 * What is wrong with a condition before it is stored: it asks for an indicator that is not in the library, counts it in another
 * unit than it is kept in, or asks for it at a place outside of the project, which has no values.
 *
 * @param own - The project's town and its parts.
 * @param foreign - The other places that the condition names.
 */
export function conditionProblems(
  condition: GateCondition,
  indicators: readonly Pick<Indicator, "id" | "unit">[],
  own: readonly NamedPlace[],
  foreign: readonly NamedPlace[],
): ConditionProblem[] {
  return leavesOf(condition).flatMap((leaf) => {
    const { label, indicatorId, townId } = leaf;
    const problems = unitProblems(leaf, indicators);
    const found = foreign.find((place) => place.townId === townId);
    if (!found) return problems;
    return [...problems, { kind: "foreign-place" as const, label, indicatorId, found, expected: [...own] }];
  });
}

function unitProblems(
  { label, indicatorId, unit }: GateLeaf,
  indicators: readonly Pick<Indicator, "id" | "unit">[],
): ConditionProblem[] {
  const indicator = indicators.find(({ id }) => id === indicatorId);
  if (!indicator) return [{ kind: "missing-indicator", label, indicatorId }];
  if (indicator.unit === unit) return [];
  return [{ kind: "other-unit", label, indicatorId, found: unit, expected: indicator.unit }];
}
