"use client";

import type { PlanAction } from "@tamarisk/domain";
import { Button } from "@tamarisk/ui/button";
import { IconButton } from "@tamarisk/ui/icon-button";
import { Menu, type MenuItem } from "@tamarisk/ui/menu";
import { placeOfMeasure } from "./plan-place.ts";
import { usePlanTable } from "./plan-table-context.ts";
import { WorkflowButtons } from "./workflow-buttons.tsx";

interface PlanActionsProps {
  readonly allowedActions: readonly PlanAction[];
  readonly isSaving: boolean;
  readonly onCollapse: (unitIds: readonly string[]) => void;
}

/** What can be done with the plan: a measure added, a step of the workflow taken, and what is asked for more rarely. */
export function PlanActions({ allowedActions, isSaving, onCollapse }: PlanActionsProps) {
  const { plan, words, canEdit, focus, onFocus } = usePlanTable();
  const units = plan.phases.flatMap((phase) => phase.units);
  const chosen = focus && "measureId" in focus ? placeOfMeasure(plan, focus.measureId)?.unit : undefined;
  const target = chosen ?? units[0];
  return (
    <>
      {canEdit && target && (
        <Button onClick={() => onFocus({ kind: "new-measure", unitId: target.id })}>{words.t("addMeasure")}</Button>
      )}
      <WorkflowButtons
        heading={plan}
        allowedActions={allowedActions}
        isDisabled={isSaving}
        isSecondary={plan.phases.length === 0}
      />
      <PlanMenu unitIds={units.map(({ id }) => id)} onCollapse={onCollapse} />
    </>
  );
}

function PlanMenu({ unitIds, onCollapse }: Pick<PlanActionsProps, "onCollapse"> & { readonly unitIds: string[] }) {
  const { words, canEdit, onFocus } = usePlanTable();
  const { t } = words;
  const edits: MenuItem[] = [
    {
      kind: "action",
      id: "phase",
      label: t("addPhase"),
      icon: "plus",
      onSelect: () => onFocus({ kind: "new-phase" }),
    },
    {
      kind: "action",
      id: "rename",
      label: t("renamePlan"),
      icon: "edit",
      onSelect: () => onFocus({ kind: "rename-plan" }),
    },
    { kind: "separator", id: "after-edits" },
  ];
  const items: MenuItem[] = [
    ...(canEdit ? edits : []),
    { kind: "action", id: "expand", label: t("expandAll"), onSelect: () => onCollapse([]) },
    { kind: "action", id: "collapse", label: t("collapseAll"), onSelect: () => onCollapse(unitIds) },
  ];
  return <Menu trigger={<IconButton icon="more" variant="secondary" label={t("moreActions")} />} items={items} />;
}
