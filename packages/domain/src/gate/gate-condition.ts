import { z } from "zod";
import { IndicatorId } from "../indicator/indicator.ts";
import { AuthoredText } from "../quantity/localized-text.ts";
import { TownId } from "../town/town.ts";

/** `above` and `below` leave the threshold itself out; `between` takes both ends in. */
export const ConditionOperator = z.enum(["at-least", "at-most", "above", "below", "between"]);
export type ConditionOperator = z.infer<typeof ConditionOperator>;

/** The least a value must be worth to count. A derived value counts as medium; a contradicted one never counts. */
export const DataQuality = z.object({
  leastConfidence: z.enum(["low", "medium", "high"]).default("low"),
  acceptsProvisional: z.boolean().default(true),
});
export type DataQuality = z.infer<typeof DataQuality>;

const leaf = {
  label: AuthoredText,
  indicatorId: IndicatorId,
  townId: TownId,
  unit: z.string().min(1).max(40),
  quality: DataQuality.default({ leastConfidence: "low", acceptsProvisional: true }),
  /** A number the product suggests and nobody has confirmed. */
  isProposal: z.boolean(),
};

/**
 * A value on one side of a threshold. The threshold is `null` when the source names the condition but no number: then
 * it cannot be judged until a planner sets one. `holdYears` is how many years in a row it must be true.
 */
export const ValueCondition = z
  .object({
    kind: z.literal("value"),
    ...leaf,
    operator: ConditionOperator,
    threshold: z.number().nullable(),
    /** The upper end of `between`; `null` with every other operator. */
    upperThreshold: z.number().nullable().default(null),
    holdYears: z.int().min(1).max(20),
  })
  .refine(({ operator, upperThreshold }) => operator === "between" || upperThreshold === null, {
    path: ["upperThreshold"],
    error: "only “between” has an upper end; take it out or choose “between”",
  })
  .refine(
    ({ operator, threshold, upperThreshold }) =>
      operator !== "between" || threshold === null || (upperThreshold !== null && upperThreshold >= threshold),
    { path: ["upperThreshold"], error: "“between” needs an upper end that is not below the lower one" },
  );
export type ValueCondition = z.infer<typeof ValueCondition>;

/** A series that rises or falls by at least so much a year, over so many years up to its latest value. */
export const TrendCondition = z.object({
  kind: z.literal("trend"),
  ...leaf,
  direction: z.enum(["rising", "falling"]),
  /** In the indicator's unit per year, counted in the direction; `null` until a planner sets it. */
  perYear: z.number().nonnegative().nullable(),
  overYears: z.int().min(3).max(30),
});
export type TrendCondition = z.infer<typeof TrendCondition>;

/** A condition that is judged by observations; the others are judged by their parts. */
export type GateLeaf = ValueCondition | TrendCondition;

export type GateCondition =
  | GateLeaf
  | { readonly kind: "all-of" | "any-of"; readonly conditions: readonly GateCondition[] }
  | { readonly kind: "not"; readonly condition: GateCondition };

/** The same as a request may send it: what has a default may be left out. */
type GateConditionInput =
  | z.input<typeof ValueCondition>
  | z.input<typeof TrendCondition>
  | { readonly kind: "all-of" | "any-of"; readonly conditions: readonly GateConditionInput[] }
  | { readonly kind: "not"; readonly condition: GateConditionInput };

const Group = z.object({
  kind: z.enum(["all-of", "any-of"]),
  get conditions() {
    return z.array(ConditionTree).min(1).max(24);
  },
});
const Not = z.object({
  kind: z.literal("not"),
  get condition() {
    return ConditionTree;
  },
});
const ConditionTree: z.ZodType<GateCondition, GateConditionInput> = z.discriminatedUnion("kind", [
  ValueCondition,
  TrendCondition,
  Group,
  Not,
]);

export const mostDepth = 4;
export const mostLeaves = 24;

/** What must be true: a leaf, or leaves combined by and, or, not. */
export const GateCondition = ConditionTree.refine((tree) => depthOf(tree) <= mostDepth, {
  error: `conditions stand at most ${mostDepth} levels deep; write the inner ones flatter`,
}).refine((tree) => leavesOf(tree).length <= mostLeaves, {
  error: `a gate has at most ${mostLeaves} conditions; split it over two phases`,
});

/** The leaves from left to right. */
export function leavesOf(condition: GateCondition): GateLeaf[] {
  if (condition.kind === "value" || condition.kind === "trend") return [condition];
  return condition.kind === "not" ? leavesOf(condition.condition) : condition.conditions.flatMap(leavesOf);
}

/** A leaf alone is one level deep. */
export function depthOf(condition: GateCondition): number {
  if (condition.kind === "value" || condition.kind === "trend") return 1;
  const inner = condition.kind === "not" ? [condition.condition] : condition.conditions;
  return 1 + Math.max(...inner.map(depthOf));
}
