import { findProject, removeProject as hideProject } from "@tamarisk/db";
import { ProjectId, RowVersion } from "@tamarisk/domain";
import { z } from "zod";
import { recordedChange } from "../audit/recorded-change.ts";
import { forMember } from "../trpc/base.ts";
import { documentedChange } from "../trpc/documented.ts";

/** Remove a project. Its audit trail stays. */
export const removeProject = forMember(
  "remove",
  "project",
  documentedChange("DELETE", "/projects/{projectId}", "Remove a project"),
)
  .input(z.object({ projectId: ProjectId, version: RowVersion }))
  .output(z.object({ projectId: ProjectId }))
  .mutation(async ({ ctx, input: { projectId, version } }) => {
    await recordedChange(ctx, {
      make: async (tx, scope) => {
        const project = await findProject(tx, scope, projectId);
        await hideProject(tx, scope, projectId, version);
        return project;
      },
      record: ({ name }) => ({
        action: "remove",
        subject: { kind: "project", id: projectId },
        projectId,
        detail: { name },
      }),
    });
    return { projectId };
  });
