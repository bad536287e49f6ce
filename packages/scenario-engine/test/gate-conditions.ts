import { GateCondition, type TrendCondition, type ValueCondition } from "@tamarisk/domain";
import fc from "fast-check";
import type { IndicatorCourses } from "../src/pathways/signposts/indicator-courses.ts";

/** An indicator in some futures, from 2025 on. */
export function coursesOf(outcomeId: string, ...futures: readonly (readonly number[])[]): IndicatorCourses {
  return {
    outcomeId,
    years: futures[0]!.map((_, place) => 2025 + place),
    futureCount: futures.length,
    values: Float64Array.from(futures.flat()),
  };
}

const leaf = {
  label: { en: "The table rises", zh: "水位回升" },
  ...{ indicatorId: "rise", townId: "620300", unit: "m", isProposal: false },
};

/** At least a threshold in one year, unless it is said otherwise. */
export function value(changes: Partial<Omit<ValueCondition, "indicatorId">> & { indicatorId?: string }): GateCondition {
  return GateCondition.parse({ kind: "value", ...leaf, operator: "at-least", threshold: 10, holdYears: 1, ...changes });
}

export function rising(changes: Partial<Omit<TrendCondition, "indicatorId">>): GateCondition {
  return GateCondition.parse({ kind: "trend", ...leaf, direction: "rising", perYear: 1, overYears: 5, ...changes });
}

export function falling(changes: Partial<Omit<TrendCondition, "indicatorId">>): GateCondition {
  return rising({ direction: "falling", ...changes });
}

export const allOf = (...conditions: GateCondition[]): GateCondition => ({ kind: "all-of", conditions });
export const anyOf = (...conditions: GateCondition[]): GateCondition => ({ kind: "any-of", conditions });
export const not = (condition: GateCondition): GateCondition => ({ kind: "not", condition });

/** A condition on a value of "rise" or "days", or on the trend of "rise" over at most so many years. */
export function anyLeaf(mostYears: number): fc.Arbitrary<GateCondition> {
  const anyValue = fc
    .record({
      indicatorId: fc.constantFrom("rise", "days"),
      operator: fc.constantFrom("at-least", "at-most", "above", "below", "between"),
      threshold: fc.integer({ min: 9, max: 12 }),
      holdYears: fc.integer({ min: 1, max: 3 }),
    })
    .map(({ operator, threshold, ...rest }) =>
      value({ ...rest, operator, threshold, upperThreshold: operator === "between" ? threshold + 1 : null }),
    );
  const anyTrend = fc
    .record({
      direction: fc.constantFrom("rising", "falling"),
      perYear: fc.constantFrom(0, 0.5, 1),
      overYears: fc.integer({ min: 3, max: mostYears }),
    })
    .map(rising);
  return fc.oneof(anyValue, anyTrend);
}

/** Conditions on "rise" and "days", three levels deep, with every kind of leaf and group. */
export const conditionTree: fc.Arbitrary<GateCondition> = fc.letrec<{ tree: GateCondition }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 2, depthSize: "small" },
    anyLeaf(5),
    tie("tree").map(not),
    fc.array(tie("tree"), { minLength: 1, maxLength: 3 }).map((parts) => allOf(...parts)),
    fc.array(tie("tree"), { minLength: 1, maxLength: 3 }).map((parts) => anyOf(...parts)),
  ),
})).tree;
