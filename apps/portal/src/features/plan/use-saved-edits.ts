"use client";

import type { ActionPlan } from "@tamarisk/domain";
import { useSnackbar } from "@tamarisk/ui/snackbar-provider";
import { useTranslations } from "next-intl";
import { useCallback } from "react";
import type { PlanEdit } from "./plan-edit.ts";
import type { PlanEditor } from "./use-plan-editor.ts";
import type { PlanFocusControl } from "./use-plan-focus.ts";

/** Saves an edit; what was typed into a cell of the table leaves the side panel as it is. */
type SaveEdit = (edit: PlanEdit, openedOn: ActionPlan | null, from?: "cell") => void;

/** Makes an edit, says what was done and offers the way back. A form closes at once; a refusal is shown above the plan. */
export function useSavedEdits(
  make: PlanEditor["make"],
  { show, offer }: Pick<PlanFocusControl, "show" | "offer">,
): SaveEdit {
  const t = useTranslations("plan");
  const say = useSnackbar();
  const save = useCallback(
    async (edit: PlanEdit, openedOn: ActionPlan | null, from?: "cell") => {
      if (from !== "cell" && closesForm(edit))
        show(edit.kind === "update-measure" ? { kind: "measure", measureId: edit.measureId } : null);
      const outcome = await make(edit, openedOn);
      if (outcome.kind === "refused") return;
      const { undo, after } = outcome;
      say({
        message: t(`done.${edit.kind}`),
        ...(undo && { undo: { label: t("undo"), onUndo: () => void save(undo, after, from) } }),
      });
      if (edit.kind === "add-measure") offer({ kind: "measure", measureId: outcome.id as MeasureId });
    },
    [make, show, offer, say, t],
  );
  return useCallback((edit, openedOn, from) => void save(edit, openedOn, from), [save]);
}

type MeasureId = Extract<PlanEdit, { kind: "update-measure" }>["measureId"];

/** Moves leave the panel as it is; what was typed, and what was removed, closes it. */
function closesForm(edit: PlanEdit): boolean {
  return !edit.kind.startsWith("move-") && !edit.kind.startsWith("restore-");
}
