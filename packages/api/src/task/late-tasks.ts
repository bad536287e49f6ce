import { countLateTasks } from "@tamarisk/db";
import { PlanVersionId, ProjectId } from "@tamarisk/domain";
import { z } from "zod";
import { forMember } from "../trpc/base.ts";
import { documented } from "../trpc/documented.ts";

/** How many tasks of a plan version were due before today and are not done. */
export const lateTasks = forMember(
  "read",
  "task",
  documented("/projects/{projectId}/plan-versions/{versionId}/late-tasks", "How many tasks of a plan version are late"),
)
  .input(z.object({ projectId: ProjectId, versionId: PlanVersionId, today: z.iso.date() }))
  .output(z.object({ late: z.int() }))
  .query(async ({ ctx, input: { projectId, versionId, today } }) => ({
    late: await countLateTasks(ctx.database, ctx.permit.scope, projectId, versionId, today),
  }));
