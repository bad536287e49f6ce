import { assertNever, type Task, type TaskDraft } from "@tamarisk/domain";
import type { TaskEdit } from "./task-edit.ts";

/**
 * The edits that take another back, in their order.
 *
 * @param before - The task as it stood, and its place among those of its measure; `null` for one that was added.
 * @param answer - What the server answered: the task's id, and its version after the edit.
 */
export function undoTaskEdit(
  edit: TaskEdit,
  before: { readonly task: Task; readonly place: number } | null,
  answer: { readonly id: Task["id"]; readonly version: number },
): readonly TaskEdit[] {
  if (edit.kind === "add" || edit.kind === "restore") return [{ kind: "remove", taskId: answer.id }];
  if (before === null) return [];
  const { task, place } = before;
  switch (edit.kind) {
    case "update":
      return [{ kind: "update", taskId: edit.taskId, draft: draftOf(task) }];
    case "transition":
      return wayBack(task, edit);
    case "move":
      return [{ kind: "move", taskId: edit.taskId, to: place }];
    case "remove":
      return [{ kind: "restore", task, version: answer.version }];
    default:
      return assertNever(edit);
  }
}

export function draftOf({ title, startsOn, dueOn, responsibleId, dependsOn }: Task): TaskDraft {
  return { title, startsOn, dueOn, responsibleId, dependsOn };
}

/** Every state can be reached from *to do* by one arrow, and every other state leads back to it by *reopen*. */
function wayBack(task: Task, { taskId, action, on }: Extract<TaskEdit, { kind: "transition" }>): readonly TaskEdit[] {
  const step = (each: typeof action, day = on): TaskEdit => ({ kind: "transition", taskId, action: each, on: day });
  const toDo = action === "reopen" ? [] : [step("reopen")];
  switch (task.state) {
    case "to-do":
      return toDo;
    case "in-progress":
      return [...toDo, step("start")];
    case "done":
      return [...toDo, step("finish", task.doneOn ?? on)];
    case "dropped":
      return [...toDo, step("drop")];
    default:
      return assertNever(task.state);
  }
}
