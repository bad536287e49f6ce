import { addStakeholders } from "@tamarisk/db";
import { ProjectId, Stakeholder, StakeholderDraft } from "@tamarisk/domain";
import { z } from "zod";
import { recordedChange } from "../audit/recorded-change.ts";
import { forMember } from "../trpc/base.ts";
import { documentedChange } from "../trpc/documented.ts";

/** Add stakeholders to a project: one that a planner typed, or all that were ticked in a list of usual ones. */
export const createStakeholders = forMember(
  "create",
  "stakeholder",
  documentedChange("POST", "/projects/{projectId}/stakeholders", "Add stakeholders to a project"),
)
  .input(z.object({ projectId: ProjectId, drafts: z.array(StakeholderDraft).min(1).max(200) }))
  .output(z.array(Stakeholder))
  .mutation(({ ctx, input: { projectId, drafts } }) =>
    recordedChange(ctx, {
      make: (tx, scope) => addStakeholders(tx, scope, projectId, drafts),
      record: (added) => ({
        action: "add",
        subject: { kind: "stakeholder", id: added[0]!.id },
        projectId,
        detail: { name: drafts[0]!.name, count: added.length },
      }),
    }),
  );
