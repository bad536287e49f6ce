import { findTask, updateTask as writeTask } from "@tamarisk/db";
import { ProjectId, RowVersion, Task, TaskDraft, TaskId, taskFields } from "@tamarisk/domain";
import { z } from "zod";
import { keptChanges } from "../audit/kept-changes.ts";
import { recordedChange } from "../audit/recorded-change.ts";
import { forMember } from "../trpc/base.ts";
import { documentedChange } from "../trpc/documented.ts";

/** Change a task. In a plan in force its days and who is responsible may change; the rest only in a draft. */
export const updateTask = forMember(
  "edit",
  "task",
  documentedChange("PUT", "/projects/{projectId}/tasks/{taskId}", "Change a task"),
)
  .input(z.object({ projectId: ProjectId, taskId: TaskId, draft: TaskDraft, version: RowVersion }))
  .output(Task)
  .mutation(({ ctx, input: { projectId, taskId, draft, version } }) =>
    recordedChange(ctx, {
      make: async (tx, scope) => {
        const before = await findTask(tx, scope, projectId, taskId);
        return { before, after: await writeTask(tx, scope, projectId, taskId, draft, version) };
      },
      record: ({ before, after }) => ({
        action: "update",
        subject: { kind: "task", id: taskId },
        projectId,
        detail: {
          title: draft.title,
          startsOn: draft.startsOn,
          dueOn: draft.dueOn,
          responsibleId: draft.responsibleId,
          changes: keptChanges(before, after, taskFields),
        },
      }),
    }).then(({ after }) => after),
  );
