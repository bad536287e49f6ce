import { renameProject as updateName } from "@tamarisk/db";
import { Project, ProjectId, ProjectName, RowVersion } from "@tamarisk/domain";
import { z } from "zod";
import { recordedChange } from "../audit/recorded-change.ts";
import { forMember } from "../trpc/base.ts";
import { documentedChange } from "../trpc/documented.ts";

/** Give a project another name. */
export const renameProject = forMember(
  "edit",
  "project",
  documentedChange("PUT", "/projects/{projectId}/name", "Rename a project"),
)
  .input(z.object({ projectId: ProjectId, name: ProjectName, version: RowVersion }))
  .output(Project)
  .mutation(({ ctx, input: { projectId, name, version } }) =>
    recordedChange(ctx, {
      make: (tx, scope) => updateName(tx, scope, projectId, name, version),
      record: () => ({
        action: "rename",
        subject: { kind: "project", id: projectId },
        projectId,
        detail: { to: name },
      }),
    }),
  );
