import { ProjectId, RowVersion } from "@tamarisk/domain";
import { z } from "zod";
import { forMember } from "../trpc/base.ts";
import { pending } from "../trpc/pending.ts";

/** Remove a project. Its audit trail stays. */
export const removeProject = forMember("remove", "project")
  .input(z.object({ projectId: ProjectId, version: RowVersion }))
  .output(z.object({ projectId: ProjectId }))
  .mutation(async () => pending());
