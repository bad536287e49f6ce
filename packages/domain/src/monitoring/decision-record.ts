import { z } from "zod";
import { GateId } from "../gate/gate.ts";
import { UserId } from "../organisation/user.ts";
import { ProjectId } from "../project/project-id.ts";
import { AuthoredText } from "../quantity/localized-text.ts";
import { AlertId } from "./alert.ts";

export const DecisionRecordId = z.uuid().brand<"DecisionRecordId">();
export type DecisionRecordId = z.infer<typeof DecisionRecordId>;

/** What was decided about an alert or a gate, by whom and why. Records are added, never changed. */
export const DecisionRecord = z.object({
  id: DecisionRecordId,
  projectId: ProjectId,
  alertId: AlertId.nullable(),
  gateId: GateId.nullable(),
  decision: z.enum(["keep", "adjust", "trigger"]),
  reason: AuthoredText,
  decidedBy: UserId,
  decidedAt: z.date(),
});
export type DecisionRecord = z.infer<typeof DecisionRecord>;
