import { listTaskProgress } from "@tamarisk/db";
import { Day, MeasureId, PlanVersionId, ProjectId } from "@tamarisk/domain";
import { z } from "zod";
import { alreadyParsed } from "../trpc/already-parsed.ts";
import { forMember } from "../trpc/base.ts";
import { documented } from "../trpc/documented.ts";
import { filterOf, TaskFilter } from "./task-filter.ts";

/** How far each measure of a plan version is that has tasks: how many there are, are done and are late. */
export const taskProgress = forMember(
  "read",
  "task",
  documented("/projects/{projectId}/plan-versions/{versionId}/task-progress", "How far the tasks of each measure are"),
)
  .input(TaskFilter.extend({ projectId: ProjectId, versionId: PlanVersionId, today: Day }))
  .output(
    alreadyParsed(
      z.array(
        z.object({
          measureId: MeasureId,
          /** Without those that were dropped. */
          total: z.int(),
          done: z.int(),
          late: z.int(),
          dropped: z.int(),
          /** How many the filter lets through. */
          matching: z.int(),
        }),
      ),
    ),
  )
  .query(({ ctx, input: { projectId, versionId, today, ...filter } }) =>
    listTaskProgress(ctx.database, ctx.permit.scope, projectId, versionId, today, filterOf(filter)),
  );
