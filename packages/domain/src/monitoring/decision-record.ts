import { z } from "zod";
import { GateId } from "../gate/gate.ts";
import { UserId } from "../organisation/user.ts";
import { LineageId } from "../plan/lineage-id.ts";
import { PlanVersionId } from "../plan/plan-ids.ts";
import { ProjectId } from "../project/project-id.ts";
import { AuthoredText } from "../quantity/localized-text.ts";
import { AlertId } from "./alert.ts";
import { DecisionEvidence } from "./decision-evidence.ts";

export const DecisionRecordId = z.uuid().brand<"DecisionRecordId">();
export type DecisionRecordId = z.infer<typeof DecisionRecordId>;

/** What somebody says of a decision: *confirm* makes it count, *dissent* is kept beside it, *withdraw* takes it back before. */
export const DecisionVoice = z.object({
  stance: z.enum(["confirm", "dissent", "withdraw"]),
  text: AuthoredText.nullable(),
  by: z.object({ id: UserId, name: z.string() }),
  at: z.date(),
});
export type DecisionVoice = z.infer<typeof DecisionVoice>;

/**
 * Go on as planned; change the plan; do now what the gate or the alert stands for. `learned` decides nothing: a note in the
 * learning log.
 */
export const DecisionKind = z.enum(["keep", "adjust", "trigger", "learned"]);
export type DecisionKind = z.infer<typeof DecisionKind>;

/** What was decided about an alert or a gate, by whom and why. Records are added, never changed. */
export const DecisionRecord = z.object({
  id: DecisionRecordId,
  projectId: ProjectId,
  alertId: AlertId.nullable(),
  gateId: GateId.nullable(),
  gateLineageId: LineageId.nullable(),
  /** The version of the plan that was in force or in work. */
  planVersionId: PlanVersionId.nullable(),
  /** Counts the project's decisions from 1. */
  number: z.int().positive(),
  decision: DecisionKind,
  reason: AuthoredText,
  /** Why it was decided although the conditions say otherwise or nothing newer was known; `null` when neither is so. */
  overrideReason: AuthoredText.nullable(),
  /** What was known when it was decided: readings, observations and alerts, as they stood. */
  evidence: DecisionEvidence,
  decidedBy: UserId,
  decidedByName: z.string(),
  voices: z.array(DecisionVoice),
  decidedAt: z.date(),
});
export type DecisionRecord = z.infer<typeof DecisionRecord>;
