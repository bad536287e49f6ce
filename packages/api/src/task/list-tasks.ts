import { listTasks as readTasks } from "@tamarisk/db";
import { PlanVersionId, ProjectId, Task } from "@tamarisk/domain";
import { z } from "zod";
import { forMember } from "../trpc/base.ts";
import { documented } from "../trpc/documented.ts";
import { filterOf, TaskFilter } from "./task-filter.ts";

/** Tasks of a plan version in the order of the plan, some at a time. */
export const listTasks = forMember(
  "read",
  "task",
  documented("/projects/{projectId}/plan-versions/{versionId}/tasks", "Tasks of a plan version, page by page"),
)
  .input(
    TaskFilter.extend({
      projectId: ProjectId,
      versionId: PlanVersionId,
      skip: z.int().nonnegative().max(1_000_000).default(0),
      take: z.int().min(1).max(500).default(100),
    }),
  )
  .output(z.object({ tasks: z.array(Task), total: z.int() }))
  .query(({ ctx, input: { projectId, versionId, skip, take, ...filter } }) =>
    readTasks(ctx.database, ctx.permit.scope, projectId, versionId, filterOf(filter), { skip, take }),
  );
