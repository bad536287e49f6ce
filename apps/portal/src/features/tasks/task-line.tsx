"use client";

import { actionsFrom, type Task, type TaskAction, taskWorkflow } from "@tamarisk/domain";
import { classNames } from "@tamarisk/ui/class-names";
import { Icon } from "@tamarisk/ui/icon";
import { IconButton } from "@tamarisk/ui/icon-button";
import { Menu, type MenuItem } from "@tamarisk/ui/menu";
import { LocalText } from "@/i18n/local-text.tsx";
import type { TaskLeave } from "./task-leave.ts";
import type { TaskWords } from "./use-task-words.ts";

interface TaskLineProps {
  readonly task: Task;
  /** The titles of what it waits for and is not done. */
  readonly waitsFor: readonly string[];
  readonly leave: TaskLeave;
  readonly words: TaskWords;
  readonly onStep: (action: TaskAction) => void;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
  readonly onMove: (by: -1 | 1) => void;
}

/** One task: a box to tick, what it is, who does it and how it stands. */
export function TaskLine({ task, waitsFor, leave, words, onStep, onEdit, onRemove, onMove }: TaskLineProps) {
  const { t, local } = words;
  const standing = words.standing(task);
  const title = local(task.title);
  const isClosed = task.state === "done" || task.state === "dropped";
  const canWork = leave !== "read";
  return (
    <div className="flex items-start gap-2 py-1.5 max-sm:py-2">
      <label className="flex shrink-0 max-sm:-m-2.5 max-sm:p-2.5">
        <input
          type="checkbox"
          aria-label={t("tick", { title })}
          checked={task.state === "done"}
          disabled={!canWork || task.state === "dropped"}
          onChange={(event) => onStep(event.target.checked ? "finish" : "reopen")}
          className="mt-0.5 size-4 accent-accent max-sm:size-5"
        />
      </label>
      <div className="grid min-w-0 flex-1 grid-cols-1 items-start gap-x-4 @2xl:grid-cols-[minmax(0,1fr)_9rem_13rem] @4xl:grid-cols-[minmax(0,1fr)_14rem_15rem]">
        <TaskTitle task={task} isClosed={isClosed} onEdit={canWork ? onEdit : null} />
        <span className={classNames("min-w-0 break-words text-muted", task.responsibleId === null && "italic")}>
          {words.responsible(task)}
        </span>
        <span className={standing.isLate ? "min-w-0 text-not-met" : "min-w-0 text-muted"}>
          {task.state === "in-progress" && <span className="text-ink">{t("state.in-progress")} · </span>}
          {standing.isLate && <Icon name="info" size={12} className="mr-1 inline align-[-1px]" />}
          {standing.text}
        </span>
        {waitsFor.length > 0 && !isClosed && (
          <span className="text-xs text-muted @2xl:col-span-3">
            {t("waits.says", { titles: waitsFor.join(words.locale === "en" ? ", " : "、") })}
          </span>
        )}
      </div>
      {canWork && (
        <Menu
          trigger={<IconButton icon="more" label={t("more", { title })} />}
          items={menuItems({ task, leave, words, onStep, onEdit, onRemove, onMove })}
        />
      )}
    </div>
  );
}

function TaskTitle({
  task,
  isClosed,
  onEdit,
}: {
  readonly task: Task;
  readonly isClosed: boolean;
  readonly onEdit: (() => void) | null;
}) {
  const look = classNames(
    "min-w-0 break-words text-left",
    isClosed && "text-muted",
    task.state === "dropped" && "line-through",
  );
  if (!onEdit) {
    return (
      <span className={look}>
        <LocalText text={task.title} isName />
      </span>
    );
  }
  return (
    <button
      type="button"
      data-task-title
      className={classNames(look, "hover:underline max-sm:-my-2 max-sm:py-2")}
      onClick={onEdit}
    >
      <LocalText text={task.title} isName />
    </button>
  );
}

function menuItems(line: Omit<TaskLineProps, "waitsFor">): MenuItem[] {
  const { task, leave, words, onStep, onEdit, onRemove, onMove } = line;
  const { t } = words;
  const items: MenuItem[] = actionsFrom(taskWorkflow, task.state).map((action) => {
    return { kind: "action", id: action, label: t(`action.${action}`), onSelect: () => onStep(action) };
  });
  items.push({ kind: "separator", id: "work" });
  items.push({ kind: "action", id: "edit", label: t("menu.edit"), icon: "edit", onSelect: onEdit });
  if (leave !== "plan") return items;
  items.push(
    { kind: "action", id: "up", label: t("menu.up"), icon: "arrow-up", onSelect: () => onMove(-1) },
    { kind: "action", id: "down", label: t("menu.down"), icon: "arrow-down", onSelect: () => onMove(1) },
    { kind: "separator", id: "removal" },
    { kind: "action", id: "remove", label: t("menu.remove"), icon: "trash", danger: true, onSelect: onRemove },
  );
  return items;
}
