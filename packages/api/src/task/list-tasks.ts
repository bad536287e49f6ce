import { listTasks as readTasks } from "@tamarisk/db";
import { MeasureId, PlanVersionId, ProjectId, StakeholderId, Task, TaskState } from "@tamarisk/domain";
import { z } from "zod";
import { forMember } from "../trpc/base.ts";
import { documented } from "../trpc/documented.ts";

const open: readonly TaskState[] = ["to-do", "in-progress"];

/** Tasks of a plan version in the order of the plan, some at a time. */
export const listTasks = forMember(
  "read",
  "task",
  documented("/projects/{projectId}/plan-versions/{versionId}/tasks", "Tasks of a plan version, page by page"),
)
  .input(
    z.object({
      projectId: ProjectId,
      versionId: PlanVersionId,
      measureId: MeasureId.optional(),
      responsibleId: z.union([StakeholderId, z.literal("nobody")]).optional(),
      /** *open* is to do or in progress. */
      state: z.enum([...TaskState.options, "open"]).optional(),
      dueFrom: z.iso.date().optional(),
      dueTo: z.iso.date().optional(),
      skip: z.int().nonnegative().max(1_000_000).default(0),
      take: z.int().min(1).max(500).default(100),
    }),
  )
  .output(z.object({ tasks: z.array(Task), total: z.int() }))
  .query(({ ctx, input: { projectId, versionId, skip, take, state, responsibleId, ...filter } }) =>
    readTasks(
      ctx.database,
      ctx.permit.scope,
      projectId,
      versionId,
      {
        ...filter,
        responsibleId: responsibleId === "nobody" ? null : responsibleId,
        states: state === "open" ? open : state && [state],
      },
      { skip, take },
    ),
  );
