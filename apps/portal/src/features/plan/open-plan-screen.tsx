"use client";

import type { ActionPlan } from "@tamarisk/domain";
import { Button } from "@tamarisk/ui/button";
import { EmptyState } from "@tamarisk/ui/empty-state";
import { useMemo, useState } from "react";
import { useStakeholders } from "@/features/stakeholders/use-stakeholders.ts";
import { LeaveDialog } from "./leave-dialog.tsx";
import { mayEditPlan } from "./may-edit-plan.ts";
import { PlanActions } from "./plan-actions.tsx";
import type { PlanEdit } from "./plan-edit.ts";
import { isFiltering, matchesFilter } from "./plan-filter.ts";
import { PlanFilterBar } from "./plan-filter-bar.tsx";
import { PlanHeader } from "./plan-header.tsx";
import { outlineOf, planHeadline } from "./plan-headline.ts";
import { PlanMain } from "./plan-main.tsx";
import { PlanPanel } from "./plan-panel.tsx";
import { measuresOf } from "./plan-place.ts";
import { PlanRowProvider } from "./plan-row-context.ts";
import type { OpenPlanScreenProps } from "./plan-screen-props.ts";
import { PlanTableProvider, usePlanTable } from "./plan-table-context.ts";
import { ReadOnlyNote } from "./read-only-note.tsx";
import { RefusedNotice } from "./refused-notice.tsx";
import { removal } from "./removal.ts";
import { RemoveDialog } from "./remove-dialog.tsx";
import { wholeUpTo } from "./row-stretches.ts";
import { usePlanAddress } from "./use-plan-address.ts";
import { usePlanEditor } from "./use-plan-editor.ts";
import { usePlanFocus } from "./use-plan-focus.ts";
import { usePlanNews } from "./use-plan-news.ts";
import { usePlanRowValue } from "./use-plan-row-value.ts";
import { usePlanTableValue } from "./use-plan-table-value.ts";
import { useSavedEdits } from "./use-saved-edits.ts";

/** The plan once it is there: all of it on a timeline, and the means to change it. */
export function OpenPlanScreen({ stakeholders: first, ...given }: OpenPlanScreenProps) {
  const props = { ...given, stakeholders: useStakeholders(given.projectId, first) };
  const { view } = props.open;
  const editor = usePlanEditor(props.open);
  const { plan, refused } = editor;
  usePlanNews(props.open, editor.isSaving);
  const address = usePlanAddress();
  const canEdit = mayEditPlan(plan.state, props.role);
  const panel = usePlanFocus(plan, canEdit);
  const save = useSavedEdits(editor.make, panel);
  const [asked, setAsked] = useState<PlanEdit | null>(null);
  const [collapsed, setCollapsed] = useState<ReadonlySet<string>>(() => foldedAtFirst(plan));
  const value = usePlanTableValue(props, {
    plan,
    canEdit,
    focus: panel.focus,
    onFocus: (focus) => editor.whenNamed(focus, panel.request),
    onEdit: (edit) => save(edit, null),
    onRemove: (edit) => (removal(plan, edit) ? setAsked(edit) : save(edit, null)),
  });
  const storedPlan = editor.isSaving ? null : view.plan;
  const rowValue = usePlanRowValue(value, storedPlan, (edit, openedOn) => save(edit, openedOn, "cell"));
  const measures = useMemo(() => measuresOf(plan), [plan]);
  const found = useMemo(() => {
    if (!isFiltering(address.filter)) return null;
    return new Set(measures.filter((each) => matchesFilter(each, address.filter)).map(({ id }) => id as string));
  }, [measures, address.filter]);

  return (
    <PlanTableProvider value={value}>
      <PlanRowProvider value={rowValue}>
        <div data-print="landscape">
          <PlanHeader
            heading={view.plan}
            headline={value.words.headline(planHeadline(outlineOf(plan), view.readings))}
            isSaving={editor.isSaving}
            words={value.words}
            actions={
              <PlanActions
                allowedActions={view.allowedActions}
                isSaving={editor.isSaving}
                onCollapse={(ids) => setCollapsed(new Set(ids))}
              />
            }
          />
          {!canEdit && <ReadOnlyNote projectId={plan.projectId} state={plan.state} role={props.role} />}
          {refused && (
            <div className="sticky top-2 z-30 mb-4 rounded-lg shadow-lifted">
              <RefusedNotice
                refused={refused}
                onAgain={() => save(refused.edit, null)}
                onDismiss={editor.dismissRefused}
              />
            </div>
          )}
          {measures.length > 0 && (
            <PlanFilterBar
              address={address}
              measures={measures}
              foundCount={found?.size ?? measures.length}
              stakeholders={props.stakeholders}
              strategies={props.strategies.strategies}
              words={value.words}
            />
          )}
          <div className="lg:flex lg:items-start lg:gap-4">
            <div className="min-w-0 flex-1">
              {plan.phases.length === 0 ? (
                <EmptyPlan />
              ) : (
                <PlanMain
                  address={address}
                  readings={view.readings}
                  strategies={props.strategies}
                  collapsed={collapsed}
                  found={found}
                  onToggle={(unitId) => setCollapsed(toggled(collapsed, unitId))}
                />
              )}
            </div>
            {panel.focus && (
              <div
                className={`print:hidden lg:shrink-0 lg:self-stretch ${isWideForm(panel.focus.kind) ? "lg:w-104" : "lg:w-84"}`}
              >
                <PlanPanel
                  {...props}
                  focus={panel.focus}
                  storedPlan={storedPlan}
                  onSave={save}
                  onClose={() => panel.request(null)}
                  onTouched={panel.touch}
                />
              </div>
            )}
          </div>
          {panel.isAsking && <LeaveDialog onLeave={panel.leave} onStay={panel.stay} />}
          {asked && (
            <RemoveDialog
              edit={asked}
              onConfirm={() => {
                setAsked(null);
                save(asked, null);
              }}
              onCancel={() => setAsked(null)}
            />
          )}
        </div>
      </PlanRowProvider>
    </PlanTableProvider>
  );
}

function EmptyPlan() {
  const { words, canEdit, onFocus } = usePlanTable();
  const { t } = words;
  return (
    <EmptyState
      title={t("empty.title")}
      example={t("empty.example")}
      action={
        canEdit && (
          <Button variant="primary" onClick={() => onFocus({ kind: "new-phase" })}>
            {t("empty.action")}
          </Button>
        )
      }
    >
      {canEdit ? t("empty.body") : t("empty.readOnly")}
    </EmptyState>
  );
}

/** A long plan opens with its units folded: its outline is what one can read. */
function foldedAtFirst(plan: ActionPlan): ReadonlySet<string> {
  if (measuresOf(plan).length <= wholeUpTo) return new Set();
  return new Set(plan.phases.flatMap(({ units }) => units.map(({ id }) => id as string)));
}

/** A measure's form holds a sheet of years and needs the room. */
function isWideForm(kind: string): boolean {
  return kind === "edit-measure" || kind === "new-measure";
}

function toggled(set: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(set);
  if (!next.delete(id)) next.add(id);
  return next;
}
