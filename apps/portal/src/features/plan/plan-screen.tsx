"use client";

import { Button } from "@tamarisk/ui/button";
import { EmptyState } from "@tamarisk/ui/empty-state";
import { useState } from "react";
import { LeaveDialog } from "./leave-dialog.tsx";
import { mayEditPlan } from "./may-edit-plan.ts";
import type { PlanEdit } from "./plan-edit.ts";
import { PlanHeader } from "./plan-header.tsx";
import { PlanPanel } from "./plan-panel.tsx";
import type { PlanScreenProps } from "./plan-screen-props.ts";
import { PlanTable } from "./plan-table.tsx";
import { PlanTableProvider, usePlanTable } from "./plan-table-context.ts";
import { PlanTotal } from "./plan-total.tsx";
import { ReadOnlyNote } from "./read-only-note.tsx";
import { RefusedNotice } from "./refused-notice.tsx";
import { removal } from "./removal.ts";
import { RemoveDialog } from "./remove-dialog.tsx";
import { usePlanEditor } from "./use-plan-editor.ts";
import { usePlanFocus } from "./use-plan-focus.ts";
import { usePlanTableValue } from "./use-plan-table-value.ts";
import { useSavedEdits } from "./use-saved-edits.ts";

/** The adaptive action plan: what stands in its way, all of it on a timeline, and the means to change it. */
export function PlanScreen(props: PlanScreenProps) {
  const editor = usePlanEditor(props.projectId, props.view);
  const { plan, view, refused } = editor;
  const canEdit = mayEditPlan(plan.state, props.role);
  const panel = usePlanFocus(plan, canEdit);
  const save = useSavedEdits(editor.make, panel);
  const [asked, setAsked] = useState<PlanEdit | null>(null);
  const [collapsed, setCollapsed] = useState<ReadonlySet<string>>(new Set());
  const value = usePlanTableValue(props, {
    plan,
    canEdit,
    focus: panel.focus,
    onFocus: (focus) => editor.whenNamed(focus, panel.request),
    onEdit: (edit) => save(edit, null),
    onRemove: (edit) => (removal(plan, edit) ? setAsked(edit) : save(edit, null)),
  });

  return (
    <PlanTableProvider value={value}>
      <PlanHeader view={view} isSaving={editor.isSaving} onCollapse={(ids) => setCollapsed(new Set(ids))} />
      {!canEdit && <ReadOnlyNote state={plan.state} role={props.role} />}
      {refused && (
        <div className="sticky top-2 z-30 mb-4 rounded-lg shadow-lifted">
          <RefusedNotice refused={refused} onAgain={() => save(refused.edit, null)} onDismiss={editor.dismissRefused} />
        </div>
      )}
      <div className="lg:flex lg:items-start lg:gap-4">
        {plan.phases.length === 0 ? (
          <div className="min-w-0 flex-1">
            <EmptyPlan />
          </div>
        ) : (
          <section data-panel className="min-w-0 flex-1 overflow-hidden rounded-lg border border-hairline bg-panel">
            <PlanTable
              readings={view.readings}
              collapsed={collapsed}
              onToggle={(unitId) => setCollapsed(toggled(collapsed, unitId))}
            />
            <PlanTotal />
          </section>
        )}
        {panel.focus && (
          <div className="lg:w-84 lg:shrink-0 lg:self-stretch">
            <PlanPanel
              {...props}
              focus={panel.focus}
              storedPlan={editor.isSaving ? null : view.plan}
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

function toggled(set: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(set);
  if (!next.delete(id)) next.add(id);
  return next;
}
