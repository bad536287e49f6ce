"use client";

import { Badge } from "@tamarisk/ui/badge";
import { Button } from "@tamarisk/ui/button";
import { IconButton } from "@tamarisk/ui/icon-button";
import { Menu, type MenuItem } from "@tamarisk/ui/menu";
import { PageHeader } from "@tamarisk/ui/page-header";
import { LocalText } from "@/i18n/local-text.tsx";
import { planHeadline } from "./plan-headline.ts";
import { placeOfMeasure } from "./plan-place.ts";
import { usePlanTable } from "./plan-table-context.ts";
import type { PlanView } from "./use-plan-editor.ts";
import { WorkflowButtons } from "./workflow-buttons.tsx";

interface PlanHeaderProps {
  readonly view: PlanView;
  readonly isSaving: boolean;
  readonly onCollapse: (unitIds: readonly string[]) => void;
}

/** What stands in the plan's way, which version this is, and the steps that can be taken. */
export function PlanHeader({ view, isSaving, onCollapse }: PlanHeaderProps) {
  const { plan, words, canEdit, focus, onFocus } = usePlanTable();
  const { t } = words;
  const units = plan.phases.flatMap((phase) => phase.units);
  const chosen = focus && "measureId" in focus ? placeOfMeasure(plan, focus.measureId)?.unit : undefined;
  const target = chosen ?? units[0];
  return (
    <PageHeader
      title={words.headline(planHeadline(plan, view.readings))}
      lead={
        <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
          <LocalText text={plan.title} />
          <Badge tone="outline">
            {t("version", { version: plan.versionNumber })} · {t(`state.${plan.state}`)}
          </Badge>
          <span role="status" className="text-xs">
            {isSaving && t("saving")}
          </span>
        </span>
      }
      actions={
        <div className="flex flex-wrap items-center gap-2 print:hidden">
          {canEdit && target && (
            <Button onClick={() => onFocus({ kind: "new-measure", unitId: target.id })}>{t("addMeasure")}</Button>
          )}
          <WorkflowButtons view={view} isDisabled={isSaving} />
          <PlanMenu unitIds={units.map(({ id }) => id)} onCollapse={onCollapse} />
        </div>
      }
    />
  );
}

function PlanMenu({
  unitIds,
  onCollapse,
}: { readonly unitIds: readonly string[] } & Pick<PlanHeaderProps, "onCollapse">) {
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
