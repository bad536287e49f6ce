import { updateStakeholder } from "@tamarisk/db";
import { ProjectId, RowVersion, Stakeholder, StakeholderDraft, StakeholderId } from "@tamarisk/domain";
import { z } from "zod";
import { recordedChange } from "../audit/recorded-change.ts";
import { forMember } from "../trpc/base.ts";
import { documentedChange } from "../trpc/documented.ts";

/** Change what is said of a stakeholder. Where it acts, it goes on acting under its new name. */
export const editStakeholder = forMember(
  "edit",
  "stakeholder",
  documentedChange("PUT", "/projects/{projectId}/stakeholders/{stakeholderId}", "Change a stakeholder"),
)
  .input(z.object({ projectId: ProjectId, stakeholderId: StakeholderId, draft: StakeholderDraft, version: RowVersion }))
  .output(Stakeholder)
  .mutation(({ ctx, input: { projectId, stakeholderId, draft, version } }) =>
    recordedChange(ctx, {
      make: (tx, scope) => updateStakeholder(tx, scope, projectId, stakeholderId, draft, version),
      record: ({ id, name }) => ({
        action: "update",
        subject: { kind: "stakeholder", id },
        projectId,
        detail: { name },
      }),
    }),
  );
