import type { PlanningRouter } from "@tamarisk/api";
import { assertNever, type ProjectId, type Task } from "@tamarisk/domain";
import type { TRPCClient } from "@trpc/client";
import type { TaskEdit } from "./task-edit.ts";

/** What the server answers: the task as it is now, or only its id and version when it was removed. */
export type TaskAnswer = { readonly id: Task["id"]; readonly version: number } & { readonly task: Task | null };

/**
 * Ask the server to do an edit.
 *
 * @param seen - The task as the planner saw it; a newer one at the server refuses the edit.
 */
export async function sendTaskEdit(
  client: TRPCClient<PlanningRouter>,
  projectId: ProjectId,
  edit: TaskEdit,
  seen: { readonly measureId: Task["measureId"]; readonly version: number },
): Promise<TaskAnswer> {
  const { version } = seen;
  switch (edit.kind) {
    case "add":
      return whole(await client.task.add.mutate({ projectId, measureId: edit.measureId, draft: edit.draft }));
    case "update":
      return whole(await client.task.update.mutate({ projectId, taskId: edit.taskId, draft: edit.draft, version }));
    case "transition": {
      const { taskId, action, on } = edit;
      return whole(await client.task.transition.mutate({ projectId, taskId, action, on, version }));
    }
    case "move": {
      const { taskId, to } = edit;
      return whole(await client.task.move.mutate({ projectId, taskId, toMeasureId: seen.measureId, to, version }));
    }
    case "remove": {
      const removed = await client.task.remove.mutate({ projectId, taskId: edit.taskId, version });
      return { id: removed.taskId, version: removed.version, task: null };
    }
    case "restore":
      return whole(await client.task.restore.mutate({ projectId, taskId: edit.task.id, version: edit.version }));
    default:
      return assertNever(edit);
  }
}

function whole(task: Task): TaskAnswer {
  return { id: task.id, version: task.version, task };
}
