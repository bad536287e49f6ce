import { removeStakeholder as strikeStakeholder } from "@tamarisk/db";
import { ProjectId, RowVersion, StakeholderId } from "@tamarisk/domain";
import { z } from "zod";
import { recordedChange } from "../audit/recorded-change.ts";
import { forMember } from "../trpc/base.ts";
import { documentedChange } from "../trpc/documented.ts";

/** Remove a stakeholder who acts on no measure and no task, and brings no indicator's values. */
export const removeStakeholder = forMember(
  "remove",
  "stakeholder",
  documentedChange(
    "DELETE",
    "/projects/{projectId}/stakeholders/{stakeholderId}",
    "Remove a stakeholder who acts nowhere",
  ),
)
  .input(z.object({ projectId: ProjectId, stakeholderId: StakeholderId, version: RowVersion }))
  .output(z.object({ stakeholderId: StakeholderId }))
  .mutation(async ({ ctx, input: { projectId, stakeholderId, version } }) => {
    await recordedChange(ctx, {
      make: (tx, scope) => strikeStakeholder(tx, scope, projectId, stakeholderId, version),
      record: ({ name }) => ({
        action: "remove",
        subject: { kind: "stakeholder", id: stakeholderId },
        projectId,
        detail: { name },
      }),
    });
    return { stakeholderId };
  });
