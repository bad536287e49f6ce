import {
  addDecisionVoice,
  findAlert,
  listDecisionRecords,
  lockDecisionRecord,
  lockDecisions,
  moveAlert,
  type RowScope,
  refreshAlert,
  type Tx,
} from "@tamarisk/db";
import {
  type AuthoredText,
  type DecisionRecord,
  type DecisionRecordId,
  type DecisionVoice,
  overtakingDecision,
  type ProjectId,
  voiceRefusal,
} from "@tamarisk/domain";
import { judgeAlerts } from "../alert/judge-alerts.ts";
import { recordedChange } from "../audit/recorded-change.ts";
import { type MemberPermit, mayMember } from "../authorisation/authorise.ts";
import { ProblemError } from "../problem/problem-error.ts";
import type { ApiContext } from "../trpc/api-context.ts";
import { anotherDecision } from "./another-decision.ts";
import type { DecisionView } from "./decision-view.ts";
import { decisionSurroundings, othersWhoConfirm, viewDecision } from "./view-decision.ts";

interface Said {
  readonly projectId: ProjectId;
  readonly decisionId: DecisionRecordId;
  readonly stance: DecisionVoice["stance"];
  readonly text: AuthoredText | null;
}

/**
 * Keep what the caller says of a decision, if the rules allow it. A confirmation also closes the alert that it is about.
 *
 * @throws {ProblemError | RowNotFound}
 */
export async function addVoice(
  ctx: Pick<ApiContext, "database" | "now"> & { readonly permit: MemberPermit },
  { projectId, decisionId, stance, text }: Said,
): Promise<DecisionView> {
  const { user } = ctx.permit.caller;
  const mayConfirm = mayMember(ctx.permit.caller, "judge", "decision");
  const around = await decisionSurroundings(ctx.database, ctx.permit, projectId);
  const record = await recordedChange(ctx, {
    make: async (tx, scope) => {
      const before = await lockDecisionRecord(tx, scope, projectId, decisionId);
      const othersCanConfirm = othersWhoConfirm(around, before.decidedBy).length > 0;
      const speaker = { userId: user.id, stance, hasText: text !== null, mayConfirm, othersCanConfirm };
      const reason = voiceRefusal(before, speaker);
      if (reason) {
        throw new ProblemError({ kind: "decision-refused", reason, decidedByName: before.decidedByName });
      }
      if (stance === "confirm") await refuseOvertaken(tx, scope, projectId, before);
      const by = { id: user.id, name: user.name };
      const after = await addDecisionVoice(tx, scope, projectId, decisionId, { stance, text, by });
      if (stance === "confirm") await closeAlert(tx, scope, projectId, after, ctx.now());
      return after;
    },
    record: ({ number }) => ({
      action: stance,
      subject: { kind: "decision", id: decisionId },
      projectId,
      detail: { number, ...(text && { text }) },
    }),
  });
  return viewDecision(record, around);
}

/** Where another about the same has come into force since, that one counts. @throws {ProblemError} */
async function refuseOvertaken(tx: Tx, scope: RowScope, projectId: ProjectId, before: DecisionRecord): Promise<void> {
  await lockDecisions(tx, scope, projectId);
  const another = overtakingDecision(before, await listDecisionRecords(tx, scope, projectId));
  if (another) throw anotherDecision({ reason: "overtaken", another });
}

/** Close the alert with the numbers that were decided on; if they have moved since, the newer ones are asked about anew. */
async function closeAlert(
  tx: Tx,
  scope: RowScope,
  projectId: ProjectId,
  { alertId, evidence: { alert: known } }: DecisionRecord,
  now: Date,
): Promise<void> {
  if (!alertId) return;
  const found = await findAlert(tx, scope, projectId, alertId);
  if (found.state !== "assessed") return;
  const hasMoved = known !== null && known.facts.occasion !== found.facts.occasion;
  const { version } = hasMoved ? await refreshAlert(tx, scope, projectId, found, known) : found;
  await moveAlert(tx, scope, projectId, alertId, "decide", version);
  if (!hasMoved) return;
  const { indicatorId } = found;
  await judgeAlerts(tx, scope, projectId, indicatorId ? { indicatorIds: [indicatorId] } : "gates", now);
}
