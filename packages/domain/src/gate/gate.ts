import { z } from "zod";
import { IndicatorId } from "../indicator/indicator.ts";
import { LineageId } from "../plan/lineage-id.ts";
import { PhaseId } from "../plan/plan-ids.ts";
import { AuthoredText } from "../quantity/localized-text.ts";
import { TownId } from "../town/town.ts";

export const GateId = z.uuid().brand<"GateId">();
export type GateId = z.infer<typeof GateId>;

export const ConditionOperator = z.enum(["at-least", "at-most"]);
export type ConditionOperator = z.infer<typeof ConditionOperator>;

/**
 * One condition of a gate. A threshold is `null` when the source names the condition but no number: then it cannot be
 * judged until a planner sets one. `holdYears` is how many years in a row it must be true.
 */
export const GateCondition = z.object({
  label: AuthoredText,
  indicatorId: IndicatorId,
  townId: TownId,
  operator: ConditionOperator,
  threshold: z.number().nullable(),
  unit: z.string().min(1),
  holdYears: z.int().min(1).max(20),
  /** A number the product suggests and nobody has confirmed. */
  isProposal: z.boolean(),
});
export type GateCondition = z.infer<typeof GateCondition>;

export const GateRule = z.enum(["all-of", "any-of"]);
export type GateRule = z.infer<typeof GateRule>;

/** What must come true before a phase opens. */
export const Gate = z.object({
  id: GateId,
  lineageId: LineageId,
  opensPhaseId: PhaseId,
  title: AuthoredText,
  meaning: AuthoredText.nullable(),
  rule: GateRule,
  conditions: z.array(GateCondition).min(1).max(12),
  earliestYear: z.int().nullable(),
  version: z.int().positive(),
});
export type Gate = z.infer<typeof Gate>;

/** What a planner types to set a gate. */
export const GateDraft = Gate.pick({ title: true, meaning: true, rule: true, conditions: true, earliestYear: true });
export type GateDraft = z.infer<typeof GateDraft>;
