import { restoreTask as unhideTask } from "@tamarisk/db";
import { ProjectId, RowVersion, Task, TaskId } from "@tamarisk/domain";
import { z } from "zod";
import { recordedChange } from "../audit/recorded-change.ts";
import { forMember } from "../trpc/base.ts";
import { documentedChange } from "../trpc/documented.ts";

/** Put a removed task back where it stood. */
export const restoreTask = forMember(
  "edit",
  "task",
  documentedChange("POST", "/projects/{projectId}/tasks/{taskId}/restore", "Put a removed task back"),
)
  .input(z.object({ projectId: ProjectId, taskId: TaskId, version: RowVersion }))
  .output(Task)
  .mutation(({ ctx, input: { projectId, taskId, version } }) =>
    recordedChange(ctx, {
      make: (tx, scope) => unhideTask(tx, scope, projectId, taskId, version),
      record: ({ title }) => ({
        action: "restore",
        subject: { kind: "task", id: taskId },
        projectId,
        detail: { title },
      }),
    }),
  );
