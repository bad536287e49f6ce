import {
  revisePlan as copyLatest,
  listDecisionRecords,
  lockDecisionRecord,
  type RowScope,
  type Tx,
} from "@tamarisk/db";
import { AuthoredText, DecisionRecordId, decisionState, ProjectId, supersedingDecision } from "@tamarisk/domain";
import { z } from "zod";
import { recordedChange } from "../audit/recorded-change.ts";
import { anotherDecision } from "../decision/another-decision.ts";
import { ProblemError } from "../problem/problem-error.ts";
import { forMember } from "../trpc/base.ts";
import { documentedChange } from "../trpc/documented.ts";
import { PlanView } from "./plan-view.ts";
import { viewPlan } from "./view-plan.ts";

/** Begin the next version of the plan as a copy of the latest: why, and after which decision if one asked for it. */
export const revisePlan = forMember(
  "edit",
  "plan",
  documentedChange("POST", "/projects/{projectId}/plan-versions", "Begin the next version of the plan"),
)
  .input(
    z.object({
      projectId: ProjectId,
      reason: AuthoredText,
      decisionId: DecisionRecordId.nullable().default(null),
    }),
  )
  .output(PlanView)
  .mutation(async ({ ctx, input: { projectId, reason, decisionId } }) => {
    const { id, name } = ctx.permit.caller.user;
    const { versionId } = await recordedChange(ctx, {
      make: async (tx, scope) => {
        if (decisionId) await requireStanding(tx, scope, projectId, decisionId);
        return copyLatest(tx, scope, projectId, { reason, decisionId, by: { id, name } });
      },
      record: (plan) => ({
        action: "revise",
        subject: { kind: "action-plan", id: plan.versionId },
        projectId,
        detail: { versionNumber: plan.versionNumber, reason, decisionId },
      }),
    });
    return viewPlan(ctx.database, ctx.permit, projectId, ctx.now(), versionId);
  });

/**
 * What one person has proposed, or was taken back, or another decision has come in place of, is no reason for a new version.
 *
 * @throws {ProblemError | RowNotFound}
 */
async function requireStanding(
  tx: Tx,
  scope: RowScope,
  projectId: ProjectId,
  decisionId: DecisionRecordId,
): Promise<void> {
  const decision = await lockDecisionRecord(tx, scope, projectId, decisionId);
  const { decidedByName } = decision;
  if (decisionState(decision) !== "in-force") {
    throw new ProblemError({ kind: "decision-refused", reason: "not-in-force", decidedByName });
  }
  const another = supersedingDecision(decision, await listDecisionRecords(tx, scope, projectId));
  if (another) throw anotherDecision({ reason: "overtaken", another });
}
