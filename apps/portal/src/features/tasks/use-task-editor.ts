"use client";

import type { ProjectId, Task } from "@tamarisk/domain";
import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useMemo, useRef, useState } from "react";
import { OwnVersions } from "@/features/plan/own-versions.ts";
import { withServerIds } from "@/features/plan/with-server-ids.ts";
import { usePlanning, usePlanningClient } from "@/trpc/planning.ts";
import { type CallProblem, problemOf } from "@/trpc/problem-of.ts";
import { applyTaskEdit } from "./apply-task-edit.ts";
import { sendTaskEdit, type TaskAnswer } from "./send-task-edit.ts";
import type { TaskEdit } from "./task-edit.ts";
import { undoTaskEdit } from "./undo-task-edit.ts";

/** Where the shown tasks come from, and where an answer of the server is put. */
interface TaskStore {
  readonly tasks: readonly Task[];
  /** Put a changed task in place of the one that is held. */
  readonly keep: (task: Task) => void;
  readonly refresh: () => Promise<unknown>;
}

interface RefusedTaskEdit {
  readonly edit: TaskEdit;
  readonly problem: CallProblem;
}

/** What became of an edit, and what takes it back. */
type TaskOutcome =
  | {
      readonly kind: "done";
      readonly undo: readonly TaskEdit[];
      /** The task's version with the edit in it: what `undo` is based on, so that it takes back no later change of somebody else. */
      readonly version: number;
    }
  | { readonly kind: "refused"; readonly problem: CallProblem };

export interface TaskEditor {
  /** The tasks with every edit that is still on its way already in them. */
  readonly tasks: readonly Task[];
  readonly refused: RefusedTaskEdit | null;
  readonly dismissRefused: () => void;
  /**
   * @param version - Of the task that the edit is based on: what a form was opened on, or what an edit is to be taken back from.
   *   The one that is shown when left out.
   */
  readonly make: (edit: TaskEdit, version?: number) => Promise<TaskOutcome>;
}

interface PendingEdit {
  readonly edit: TaskEdit;
  readonly newId: string;
  readonly seen: { readonly task: Task; readonly place: number } | null;
}

/**
 * Editing tasks that others edit too. What is shown is the server's tasks plus the edits still on their way, so a refusal
 * needs no repair: the edit leaves the list, and what remains is what the server has.
 */
export function useTaskEditor(projectId: ProjectId, store: TaskStore): TaskEditor {
  const planning = usePlanning();
  const client = usePlanningClient();
  const queryClient = useQueryClient();
  const [pending, setPending] = useState<readonly PendingEdit[]>([]);
  const [refused, setRefused] = useState<RefusedTaskEdit | null>(null);
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const [ownVersions] = useState(() => new OwnVersions());
  const added = useRef(new Map<string, Task>());
  const held = useRef(store);
  held.current = store;

  const send = useCallback(
    async (one: PendingEdit): Promise<TaskOutcome> => {
      const ids = new Map([...added.current].map(([newId, task]) => [newId, task.id as string]));
      const edit = withServerIds(one.edit, ids);
      const seen = one.seen ?? seenIn(held.current.tasks, edit) ?? seenAsAdded(added.current.values(), edit);
      try {
        const version = seen ? ownVersions.after(seen.task.id, seen.task.version) : 0;
        const measureId = seen?.task.measureId ?? measureOf(edit);
        const answer = await sendTaskEdit(client, projectId, edit, { measureId, version });
        ownVersions.add(answer.id, edit.kind === "restore" ? edit.version : version, answer.version);
        if (answer.task && edit.kind === "add") added.current.set(one.newId, answer.task);
        await showAnswer(edit, answer, held.current);
        void queryClient.invalidateQueries({ queryKey: planning.task.progress.pathKey() });
        return { kind: "done", undo: undoTaskEdit(edit, seen, answer), version: answer.version };
      } catch (error) {
        const problem = error instanceof TaskGone ? gone : problemOf(error);
        setRefused({ edit, problem });
        await held.current.refresh();
        return { kind: "refused", problem };
      } finally {
        setPending((list) => list.filter((each) => each !== one));
      }
    },
    [client, projectId, queryClient, planning, ownVersions],
  );

  const make = useCallback(
    (edit: TaskEdit, version?: number): Promise<TaskOutcome> => {
      const shown = seenIn(held.current.tasks, edit);
      const seen = shown && version !== undefined ? { ...shown, task: { ...shown.task, version } } : shown;
      const one = { edit, newId: crypto.randomUUID(), seen };
      setRefused(null);
      setPending((list) => [...list, one]);
      const outcome = queue.current.then(() => send(one));
      queue.current = outcome;
      return outcome;
    },
    [send],
  );

  const tasks = useMemo(() => pending.reduce<readonly Task[]>(applyTaskEdit, store.tasks), [store.tasks, pending]);
  return { tasks, refused, dismissRefused: () => setRefused(null), make };
}

/** Where only the task itself changed, its answer is enough; where the list changed, the list is asked for again. */
async function showAnswer(edit: TaskEdit, { task }: TaskAnswer, store: TaskStore): Promise<void> {
  if (task && (edit.kind === "update" || edit.kind === "transition")) store.keep(task);
  else await store.refresh();
}

/** The task left the list between the click and the request: somebody removed it meanwhile. */
class TaskGone extends Error {}
const gone: CallProblem = { kind: "not-found", subject: "task", id: "" };

function measureOf(edit: TaskEdit): Task["measureId"] {
  if (edit.kind === "add") return edit.measureId;
  if (edit.kind === "restore") return edit.task.measureId;
  throw new TaskGone();
}

function seenIn(tasks: readonly Task[], edit: TaskEdit): PendingEdit["seen"] {
  if (edit.kind === "add" || edit.kind === "restore") return null;
  const task = tasks.find(({ id }) => id === edit.taskId);
  if (!task) return null;
  const place = tasks.filter(({ measureId }) => measureId === task.measureId).indexOf(task);
  return { task, place };
}

/** A task that was changed before the list with it had come back: it stands behind the others of its measure. */
function seenAsAdded(added: Iterable<Task>, edit: TaskEdit): PendingEdit["seen"] {
  if (edit.kind === "add" || edit.kind === "restore") return null;
  const task = [...added].find(({ id }) => id === edit.taskId);
  return task ? { task, place: task.position } : null;
}
