import { removeTask as hideTask } from "@tamarisk/db";
import { ProjectId, RowVersion, TaskId } from "@tamarisk/domain";
import { z } from "zod";
import { recordedChange } from "../audit/recorded-change.ts";
import { forMember } from "../trpc/base.ts";
import { documentedChange } from "../trpc/documented.ts";

/** Take a task out of its measure; `restore` puts it back. The answer's `version` is the one to restore with. */
export const removeTask = forMember(
  "remove",
  "task",
  documentedChange("DELETE", "/projects/{projectId}/tasks/{taskId}", "Take a task out of its measure"),
)
  .input(z.object({ projectId: ProjectId, taskId: TaskId, version: RowVersion }))
  .output(z.object({ taskId: TaskId, version: RowVersion }))
  .mutation(async ({ ctx, input: { projectId, taskId, version } }) => {
    const removed = await recordedChange(ctx, {
      make: (tx, scope) => hideTask(tx, scope, projectId, taskId, version),
      record: () => ({ action: "remove", subject: { kind: "task", id: taskId }, projectId, detail: {} }),
    });
    return { taskId, version: removed };
  });
