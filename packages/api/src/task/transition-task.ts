import { transitionTask as stepTask } from "@tamarisk/db";
import { Day, ProjectId, RowVersion, Task, TaskAction, TaskId } from "@tamarisk/domain";
import { z } from "zod";
import { recordedChange } from "../audit/recorded-change.ts";
import { forMember } from "../trpc/base.ts";
import { documentedChange } from "../trpc/documented.ts";

/** Start, finish, drop or reopen a task; `on` is the day it happened, where the town is. */
export const transitionTask = forMember(
  "edit",
  "task",
  documentedChange("POST", "/projects/{projectId}/tasks/{taskId}/steps", "Start, finish, drop or reopen a task"),
)
  .input(z.object({ projectId: ProjectId, taskId: TaskId, action: TaskAction, on: Day, version: RowVersion }))
  .output(Task)
  .mutation(({ ctx, input: { projectId, taskId, action, on, version } }) =>
    recordedChange(ctx, {
      make: (tx, scope) => stepTask(tx, scope, projectId, taskId, { action, on }, version),
      record: ({ title, measureId }) => ({
        action,
        subject: { kind: "task", id: taskId },
        projectId,
        detail: { title, measureId, on },
      }),
    }),
  );
