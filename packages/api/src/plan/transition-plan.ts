import { movePlan } from "@tamarisk/db";
import { PlanAction, PlanVersionId, ProjectId, RowVersion } from "@tamarisk/domain";
import { z } from "zod";
import { recordedChange } from "../audit/recorded-change.ts";
import { authoriseMember } from "../authorisation/authorise.ts";
import { forMember } from "../trpc/base.ts";
import { PlanView } from "./plan-view.ts";
import { leaveFor, viewPlan } from "./view-plan.ts";

/** Move a plan along its workflow. */
export const transitionPlan = forMember("transition", "plan")
  .input(z.object({ projectId: ProjectId, versionId: PlanVersionId, action: PlanAction, version: RowVersion }))
  .output(PlanView)
  .mutation(async ({ ctx, input: { projectId, versionId, action, version } }) => {
    const permit = authoriseMember(ctx.permit.caller, leaveFor[action], "plan");
    await recordedChange(
      { database: ctx.database, permit },
      {
        make: (tx, scope) => movePlan(tx, scope, projectId, versionId, action, version),
        record: ({ state, versionNumber }) => ({
          action,
          subject: { kind: "action-plan", id: versionId },
          projectId,
          detail: { state, versionNumber },
        }),
      },
    );
    return viewPlan(ctx.database, permit, projectId);
  });
