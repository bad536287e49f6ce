import { Project, ProjectId, ProjectName, RowVersion } from "@tamarisk/domain";
import { z } from "zod";
import { forMember } from "../trpc/base.ts";
import { pending } from "../trpc/pending.ts";

/** Give a project another name. */
export const renameProject = forMember("edit", "project")
  .input(z.object({ projectId: ProjectId, name: ProjectName, version: RowVersion }))
  .output(Project)
  .mutation(async () => pending());
