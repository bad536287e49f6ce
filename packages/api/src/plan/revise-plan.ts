import { revisePlan as copyLatest, lockDecisionRecord } from "@tamarisk/db";
import { AuthoredText, type DecisionRecord, DecisionRecordId, decisionState, ProjectId } from "@tamarisk/domain";
import { z } from "zod";
import { recordedChange } from "../audit/recorded-change.ts";
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
        if (decisionId) requireInForce(await lockDecisionRecord(tx, scope, projectId, decisionId));
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

/** What one person has proposed, or has taken back, is no reason for a new version. @throws {ProblemError} */
function requireInForce(decision: DecisionRecord): void {
  if (decisionState(decision) === "in-force") return;
  const { decidedByName } = decision;
  throw new ProblemError({ kind: "decision-refused", reason: "not-in-force", decidedByName });
}
