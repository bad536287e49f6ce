"use client";

import { ConfirmDialog } from "@tamarisk/ui/confirm-dialog";
import type { PlanEdit } from "./plan-edit.ts";
import { placeOfPhase, placeOfUnit } from "./plan-place.ts";
import { usePlanTable } from "./plan-table-context.ts";
import { removal } from "./removal.ts";

interface RemoveDialogProps {
  readonly edit: PlanEdit;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** Says what goes with a phase or unit before it is removed. */
export function RemoveDialog({ edit, onConfirm, onCancel }: RemoveDialogProps) {
  const { plan, words } = usePlanTable();
  const { t } = words;
  const going = removal(plan, edit) ?? { units: 0, measures: 0 };
  const title =
    edit.kind === "remove-phase"
      ? t("remove.phaseTitle", { phase: words.number((placeOfPhase(plan, edit.phaseId)?.index ?? 0) + 1) })
      : t("remove.unitTitle", {
          code: edit.kind === "remove-unit" ? (placeOfUnit(plan, edit.unitId)?.item.code ?? "") : "",
        });
  return (
    <ConfirmDialog
      open
      danger
      onOpenChange={(open) => !open && onCancel()}
      title={title}
      description={t("remove.detail", { units: going.units, measures: going.measures })}
      confirmLabel={t("remove.confirm")}
      cancelLabel={t("remove.cancel")}
      onConfirm={onConfirm}
    />
  );
}
