"use client";

import { useSnackbar } from "@tamarisk/ui/snackbar-provider";
import { useTranslations } from "next-intl";
import { useProblemText } from "@/features/problem/use-problem-text.ts";
import type { TaskEdit } from "./task-edit.ts";
import type { TaskEditor } from "./use-task-editor.ts";

/** Saves an edit; what was typed into a form names the version of the task that the form was `openedOn`. */
export type SaveTaskEdit = (edit: TaskEdit, openedOn?: number) => void;

/** Makes an edit, says what was done and offers the way back; that was taken, or why it was not, is said too. */
export function useSavedTaskEdits(make: TaskEditor["make"]): SaveTaskEdit {
  const t = useTranslations("tasks");
  const say = useSnackbar();
  const problemText = useProblemText();

  const takeBack = async (undo: readonly TaskEdit[], after: number) => {
    let version = after;
    for (const step of undo) {
      const outcome = await make(step, version);
      if (outcome.kind === "refused") {
        const { title, remedy } = problemText(outcome.problem);
        say({ tone: "error", message: `${t("notTakenBack")} ${title} ${remedy}` });
        return;
      }
      version = outcome.version;
    }
    say({ message: t("said.takenBack") });
  };

  const save = async (edit: TaskEdit, openedOn?: number) => {
    const outcome = await make(edit, openedOn);
    if (outcome.kind === "refused") return;
    const { undo, version } = outcome;
    say({
      message: t(edit.kind === "transition" ? `said.${edit.action}` : `said.${edit.kind}`),
      ...(undo.length > 0 && { undo: { label: t("undo"), onUndo: () => void takeBack(undo, version) } }),
    });
  };
  return (edit, openedOn) => void save(edit, openedOn);
}
