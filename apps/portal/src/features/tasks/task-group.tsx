"use client";

import type { Stakeholder, Task, TaskDraft } from "@tamarisk/domain";
import { Button } from "@tamarisk/ui/button";
import { Icon } from "@tamarisk/ui/icon";
import type { KeyboardEvent } from "react";
import { TaskForm } from "./task-form.tsx";
import type { TaskLeave } from "./task-leave.ts";
import { TaskLine } from "./task-line.tsx";
import type { SaveTaskEdit } from "./use-saved-task-edits.ts";
import type { TaskWords } from "./use-task-words.ts";

/** Which line is open as a form: a task by its id, or the new one. */
export type OpenLine = Task["id"] | "new" | null;

interface TaskGroupProps {
  readonly measureId: Task["measureId"];
  /** The tasks of one measure, in their order. */
  readonly tasks: readonly Task[];
  readonly stakeholders: readonly Stakeholder[];
  readonly leave: TaskLeave;
  readonly words: TaskWords;
  readonly open: OpenLine;
  readonly onOpen: (line: OpenLine) => void;
  readonly onEdit: SaveTaskEdit;
}

/** The tasks of one measure, each a line or a form in its place, and a way to add one. */
export function TaskGroup({ measureId, tasks, stakeholders, leave, words, open, onOpen, onEdit }: TaskGroupProps) {
  const { t, local, today } = words;
  const saved: SaveTaskEdit = (edit, openedOn) => {
    onEdit(edit, openedOn);
    onOpen(edit.kind === "add" ? "new" : null);
  };
  return (
    <>
      <ul className="m-0 list-none divide-y divide-hairline p-0" onKeyDown={walkTitles}>
        {tasks.map((task, index) => (
          <li key={task.id}>
            {open === task.id ? (
              <TaskForm
                task={task}
                stakeholders={stakeholders}
                others={tasks.filter(({ id }) => id !== task.id)}
                isWorkOnly={leave === "work"}
                onSave={(draft, openedOn) => saved({ kind: "update", taskId: task.id, draft }, openedOn)}
                onCancel={() => onOpen(null)}
              />
            ) : (
              <TaskLine
                task={task}
                waitsFor={unfinished(task, tasks).map(({ title }) => local(title))}
                leave={leave}
                words={words}
                onStep={(action) => onEdit({ kind: "transition", taskId: task.id, action, on: today })}
                onEdit={() => onOpen(task.id)}
                onRemove={() => onEdit({ kind: "remove", taskId: task.id })}
                onMove={(by) => {
                  const to = index + by;
                  if (to >= 0 && to < tasks.length) onEdit({ kind: "move", taskId: task.id, to });
                }}
              />
            )}
          </li>
        ))}
      </ul>
      {leave === "plan" && open === "new" && (
        <TaskForm
          key={tasks.length}
          task={null}
          stakeholders={stakeholders}
          others={tasks}
          onSave={(draft: TaskDraft) => saved({ kind: "add", measureId, draft })}
          onCancel={() => onOpen(null)}
        />
      )}
      {leave === "plan" && open !== "new" && (
        <Button size="sm" variant="quiet" className="-ml-2.5 text-muted" onClick={() => onOpen("new")}>
          <Icon name="plus" size={12} />
          {t("add")}
        </Button>
      )}
    </>
  );
}

function unfinished(task: Task, tasks: readonly Task[]): readonly Task[] {
  return tasks.filter(({ id, state }) => task.dependsOn.includes(id) && state !== "done");
}

/** Arrow keys walk from title to title. */
function walkTitles(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
  if (step === 0 || !(event.target instanceof HTMLElement) || !event.target.matches("[data-task-title]")) return;
  const titles = [...event.currentTarget.querySelectorAll<HTMLElement>("[data-task-title]")];
  const next = titles[titles.indexOf(event.target) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
