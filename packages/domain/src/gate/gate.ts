import { z } from "zod";
import { LineageId } from "../plan/lineage-id.ts";
import { PhaseId } from "../plan/plan-ids.ts";
import { AuthoredText } from "../quantity/localized-text.ts";
import { EnsembleId } from "../study/ensemble.ts";
import { GateCondition } from "./gate-condition.ts";

export const GateId = z.uuid().brand<"GateId">();
export type GateId = z.infer<typeof GateId>;

/**
 * When a gate's condition would hold, as read off an ensemble: by which year it has held in half, in a twentieth and in
 * nineteen twentieths of all futures. Always a proposal, never an observation.
 */
export const GateProposal = z.object({
  ensembleId: EnsembleId,
  storylineId: z.string().min(1).max(80),
  year: z.int(),
  earlyYear: z.int(),
  /** `null` where it does not hold in so many before the ensemble ends. */
  lateYear: z.int().nullable(),
  /** The share of futures in which it holds at all before the ensemble ends, from 0 to 1. */
  share: z.number().min(0).max(1),
});
export type GateProposal = z.infer<typeof GateProposal>;

/** What must come true before a phase opens. */
export const Gate = z.object({
  id: GateId,
  lineageId: LineageId,
  opensPhaseId: PhaseId,
  title: AuthoredText,
  meaning: AuthoredText.nullable(),
  condition: GateCondition,
  earliestYear: z.int().nullable(),
  /** What the futures suggest; `null` when nobody asked them. */
  proposal: GateProposal.nullable().default(null),
  version: z.int().positive(),
});
export type Gate = z.infer<typeof Gate>;

/** What a planner types to set a gate. */
export const GateDraft = Gate.pick({
  title: true,
  meaning: true,
  condition: true,
  earliestYear: true,
  proposal: true,
});
export type GateDraft = z.infer<typeof GateDraft>;
