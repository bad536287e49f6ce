import { assertNever, LineageId, type Task, TaskId, taskWorkflow, transition } from "@tamarisk/domain";
import type { TaskEdit } from "./task-edit.ts";

/** An edit as it will look once the server has taken it. */
interface ShownEdit {
  readonly edit: TaskEdit;
  /** The id under which an added task is shown until the server has named it. */
  readonly newId: string;
}

/**
 * The tasks as they will be after an edit; unchanged when what it speaks of is not among them. Positions are counted anew
 * by the server and do not matter here: the list's order does.
 */
export function applyTaskEdit(tasks: readonly Task[], { edit, newId }: ShownEdit): readonly Task[] {
  switch (edit.kind) {
    case "add":
      return withAdded(tasks, edit, newId);
    case "update":
      return withChanged(tasks, edit.taskId, (task) => ({ ...task, ...edit.draft }));
    case "transition":
      return withChanged(tasks, edit.taskId, (task) => {
        const step = transition(taskWorkflow, task.state, edit.action);
        if (step.kind === "refused") return task;
        return { ...task, state: step.to, doneOn: step.to === "done" ? edit.on : null };
      });
    case "move":
      return withMoved(tasks, edit.taskId, edit.to);
    case "remove":
      return tasks.filter(({ id }) => id !== edit.taskId);
    case "restore":
      return withInserted(tasks, edit.task);
    default:
      return assertNever(edit);
  }
}

function withChanged(tasks: readonly Task[], id: TaskId, change: (task: Task) => Task): readonly Task[] {
  return tasks.map((task) => (task.id === id ? change(task) : task));
}

function withAdded(
  tasks: readonly Task[],
  { measureId, draft }: Extract<TaskEdit, { kind: "add" }>,
  newId: string,
): readonly Task[] {
  const position = tasks.filter((task) => task.measureId === measureId).length;
  const added: Task = {
    ...draft,
    ...{ id: TaskId.parse(newId), lineageId: LineageId.parse(newId), measureId, position },
    ...{ state: taskWorkflow.initial, doneOn: null, version: 1 },
  };
  return withInserted(tasks, added);
}

/** Behind those of its measure that stand before it, or at the end. */
function withInserted(tasks: readonly Task[], task: Task): readonly Task[] {
  const before = tasks.findLastIndex((each) => each.measureId === task.measureId && each.position < task.position);
  const first = tasks.findIndex((each) => each.measureId === task.measureId);
  const at = before >= 0 ? before + 1 : first >= 0 ? first : tasks.length;
  return [...tasks.slice(0, at), task, ...tasks.slice(at)];
}

function withMoved(tasks: readonly Task[], id: TaskId, to: number): readonly Task[] {
  const task = tasks.find((each) => each.id === id);
  if (!task) return tasks;
  const others = tasks.filter((each) => each.measureId === task.measureId && each.id !== id);
  const ordered = [...others.slice(0, to), task, ...others.slice(to)];
  return tasks.map((each) => (each.measureId === task.measureId ? ordered.shift()! : each));
}
