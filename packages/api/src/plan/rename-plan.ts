import { renamePlan as updateTitle } from "@tamarisk/db";
import { AuthoredText, PlanVersionId, ProjectId, RowVersion } from "@tamarisk/domain";
import { z } from "zod";
import { recordedChange } from "../audit/recorded-change.ts";
import { forMember } from "../trpc/base.ts";
import { documentedChange } from "../trpc/documented.ts";
import { PlanView } from "./plan-view.ts";
import { viewPlan } from "./view-plan.ts";

/** Give the plan another title. */
export const renamePlan = forMember(
  "edit",
  "plan",
  documentedChange("PUT", "/projects/{projectId}/plan-versions/{versionId}/title", "Rename the plan"),
)
  .input(z.object({ projectId: ProjectId, versionId: PlanVersionId, title: AuthoredText, version: RowVersion }))
  .output(PlanView)
  .mutation(async ({ ctx, input: { projectId, versionId, title, version } }) => {
    await recordedChange(ctx, {
      make: (tx, scope) => updateTitle(tx, scope, projectId, versionId, title, version),
      record: () => ({
        action: "rename",
        subject: { kind: "action-plan", id: versionId },
        projectId,
        detail: { title },
      }),
    });
    return viewPlan(ctx.database, ctx.permit, projectId, ctx.now(), versionId);
  });
