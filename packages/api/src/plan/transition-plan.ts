import { movePlan, SecondPersonNeeded } from "@tamarisk/db";
import { AuthoredText, PlanAction, PlanVersionId, ProjectId, RowVersion } from "@tamarisk/domain";
import { z } from "zod";
import { judgeAlerts } from "../alert/judge-alerts.ts";
import { recordedChange } from "../audit/recorded-change.ts";
import { authoriseMember } from "../authorisation/authorise.ts";
import { ProblemError } from "../problem/problem-error.ts";
import { forMember } from "../trpc/base.ts";
import { documentedChange } from "../trpc/documented.ts";
import { leaveFor, othersWhoJudge } from "./allowed-steps.ts";
import { PlanView } from "./plan-view.ts";
import { viewPlan } from "./view-plan.ts";

/**
 * Move a plan version along its workflow, with a note of who did and what they said. Whoever submits does not approve; where
 * nobody else could, `overrideReason` says why one person does both.
 */
export const transitionPlan = forMember(
  "transition",
  "plan",
  documentedChange("POST", "/projects/{projectId}/plan-versions/{versionId}/steps", "Move a plan version along"),
)
  .input(
    z.object({
      projectId: ProjectId,
      versionId: PlanVersionId,
      action: PlanAction,
      note: AuthoredText.nullable().default(null),
      overrideReason: AuthoredText.nullable().default(null),
      version: RowVersion,
    }),
  )
  .output(PlanView)
  .mutation(async ({ ctx, input: { projectId, versionId, action, note, overrideReason, version } }) => {
    const permit = authoriseMember(ctx.permit.caller, leaveFor[action], "plan");
    const { user } = permit.caller;
    await recordedChange(
      { database: ctx.database, permit },
      {
        make: async (tx, scope) => {
          const others = action === "approve" ? await othersWhoJudge(tx, permit) : [];
          const reason = others.length === 0 ? overrideReason : null;
          const step = { action, by: { id: user.id, name: user.name }, note, overrideReason: reason };
          const moved = await movePlan(tx, scope, projectId, versionId, step, version).catch((error: unknown) => {
            if (!(error instanceof SecondPersonNeeded)) throw error;
            throw new ProblemError({ kind: "second-person-needed", submittedBy: error.submittedBy, others });
          });
          await judgeAlerts(tx, scope, projectId, "gates", ctx.now());
          return moved;
        },
        record: ({ state, versionNumber }) => ({
          action,
          subject: { kind: "action-plan", id: versionId },
          projectId,
          detail: { state, versionNumber, ...(note && { note }), ...(overrideReason && { overrideReason }) },
        }),
      },
    );
    return viewPlan(ctx.database, permit, projectId, ctx.now(), versionId);
  });
