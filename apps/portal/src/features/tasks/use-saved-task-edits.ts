"use client";

import { useSnackbar } from "@tamarisk/ui/snackbar-provider";
import { useTranslations } from "next-intl";
import { useCallback } from "react";
import type { TaskEdit } from "./task-edit.ts";
import type { TaskEditor } from "./use-task-editor.ts";

/** Makes an edit, says what was done and offers the way back. */
export function useSavedTaskEdits(make: TaskEditor["make"]): (edit: TaskEdit) => void {
  const t = useTranslations("tasks");
  const say = useSnackbar();
  const save = useCallback(
    async (edit: TaskEdit) => {
      const outcome = await make(edit);
      if (outcome.kind === "refused") return;
      const { undo, version } = outcome;
      const takeBack = () => undo.forEach((step) => void make(step, version));
      say({
        message: t(edit.kind === "transition" ? `said.${edit.action}` : `said.${edit.kind}`),
        ...(undo.length > 0 && { undo: { label: t("undo"), onUndo: takeBack } }),
      });
    },
    [make, say, t],
  );
  return useCallback((edit) => void save(edit), [save]);
}
