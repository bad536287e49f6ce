"use client";

import { type ActionPlan, assertNever, type Gate } from "@tamarisk/domain";
import { useMemo, useState } from "react";
import { DetailPanel } from "@/features/detail/detail-panel.tsx";
import { asName } from "@/i18n/as-name.ts";
import { GateFormPanel } from "./gate-form-panel.tsx";
import { MeasureDetail } from "./measure-detail.tsx";
import { MeasureFormPanel } from "./measure-form-panel.tsx";
import { PhaseFormPanel } from "./phase-form-panel.tsx";
import type { PlanEdit } from "./plan-edit.ts";
import type { PlanFocus } from "./plan-focus.ts";
import { placeOfMeasure, placeOfPhase, placeOfUnit } from "./plan-place.ts";
import { gateLetter } from "./plan-rows.ts";
import type { OpenPlanScreenProps } from "./plan-screen-props.ts";
import { usePlanTable } from "./plan-table-context.ts";
import { TitleFormPanel } from "./title-form-panel.tsx";
import { UnitFormPanel } from "./unit-form-panel.tsx";

interface PlanPanelProps extends OpenPlanScreenProps {
  readonly focus: PlanFocus;
  /** The plan as the server has it; `null` while edits are on their way. */
  readonly storedPlan: ActionPlan | null;
  readonly onSave: (edit: PlanEdit, openedOn: ActionPlan | null) => void;
  readonly onClose: () => void;
  readonly onTouched: () => void;
}

/** The side panel: what is known about the chosen thing, or the form that changes it. */
export function PlanPanel({ focus, onClose, ...rest }: PlanPanelProps) {
  const { plan, words } = usePlanTable();
  const { kicker, title } = headingOf(plan, focus, words);
  return (
    <DetailPanel subject={JSON.stringify(focus)} kicker={kicker} title={title} onClose={onClose}>
      <PanelContent key={JSON.stringify(focus)} focus={focus} onClose={onClose} {...rest} />
    </DetailPanel>
  );
}

interface PanelContentProps extends OpenPlanScreenProps, Pick<PlanPanelProps, "focus" | "onClose" | "onTouched"> {
  readonly onSave: (edit: PlanEdit) => void;
}

/** Remembers the plan a form was opened on: what is typed there is a change of that plan, not of a newer one. */
function PanelContent({ storedPlan, onSave, ...props }: PlanPanelProps) {
  const [openedOn] = useState(storedPlan);
  return <FocusedContent {...props} onSave={(edit) => onSave(edit, openedOn)} />;
}

function FocusedContent(props: PanelContentProps) {
  const {
    focus,
    role,
    open,
    stakeholders,
    indicators,
    strategies,
    town,
    units,
    currentYear,
    onSave,
    onClose,
    onTouched,
  } = props;
  const { plan, words, onFocus } = usePlanTable();
  const form = { words, onTouched, onCancel: onClose };
  const places = useMemo(() => [town, ...units], [town, units]);
  const known = {
    plan,
    stakeholders,
    indicators,
    strategies: strategies.strategies,
    places,
    currentYear,
  };
  switch (focus.kind) {
    case "measure": {
      const place = placeOfMeasure(plan, focus.measureId);
      return (
        place && (
          <MeasureDetail
            place={place}
            strategies={strategies.strategies}
            role={role}
            places={places}
            isStored={placeOfMeasure(open.view.plan, focus.measureId) !== null}
          />
        )
      );
    }
    case "edit-measure":
      return (
        <MeasureFormPanel
          {...form}
          {...known}
          measure={placeOfMeasure(plan, focus.measureId)?.item ?? null}
          target={null}
          onSave={(draft) => onSave({ kind: "update-measure", measureId: focus.measureId, draft })}
          onCancel={() => onFocus({ kind: "measure", measureId: focus.measureId })}
        />
      );
    case "new-measure":
      return (
        <MeasureFormPanel
          {...form}
          {...known}
          measure={null}
          target={{ unitId: focus.unitId, units: plan.phases.flatMap((phase) => phase.units) }}
          onSave={(draft, unitId) => onSave({ kind: "add-measure", unitId: unitId ?? focus.unitId, draft })}
        />
      );
    case "edit-unit":
      return (
        <UnitFormPanel
          {...form}
          unit={placeOfUnit(plan, focus.unitId)?.item ?? null}
          onSave={(draft) => onSave({ kind: "update-unit", unitId: focus.unitId, draft })}
        />
      );
    case "new-unit":
      return (
        <UnitFormPanel
          {...form}
          unit={null}
          onSave={(draft) => onSave({ kind: "add-unit", phaseId: focus.phaseId, draft })}
        />
      );
    case "edit-phase":
      return (
        <PhaseFormPanel
          {...form}
          phase={placeOfPhase(plan, focus.phaseId)?.item ?? null}
          onSave={(draft) => onSave({ kind: "update-phase", phaseId: focus.phaseId, draft })}
        />
      );
    case "new-phase":
      return <PhaseFormPanel {...form} phase={null} onSave={(draft) => onSave({ kind: "add-phase", draft })} />;
    case "edit-gate":
      return <GateContent {...props} focus={focus} />;
    case "rename-plan":
      return <TitleFormPanel {...form} title={plan.title} onSave={(title) => onSave({ kind: "rename-plan", title })} />;
    default:
      return assertNever(focus);
  }
}

function GateContent(props: PanelContentProps & { readonly focus: Extract<PlanFocus, { kind: "edit-gate" }> }) {
  const { projectId, focus, indicators, town, units, onSave, onClose, onTouched } = props;
  const { plan, words } = usePlanTable();
  const { phaseId } = focus;
  const gate: Gate | null = placeOfPhase(plan, phaseId)?.item.gate ?? null;
  return (
    <GateFormPanel
      projectId={projectId}
      gate={gate}
      indicators={indicators}
      places={[town, ...units].map(({ townId, name }) => ({ townId, name: words.local(name) }))}
      words={words}
      onSave={(draft) => onSave({ kind: "set-gate", phaseId, draft })}
      onCancel={onClose}
      onTouched={onTouched}
      onRemove={gate && (() => onSave({ kind: "remove-gate", phaseId, gateId: gate.id }))}
    />
  );
}

/** What stands on top of the panel: the kind of thing, and its name where it has one. */
function headingOf(plan: ActionPlan, focus: PlanFocus, words: ReturnType<typeof usePlanTable>["words"]) {
  const { t, local } = words;
  switch (focus.kind) {
    case "measure": {
      const place = placeOfMeasure(plan, focus.measureId);
      return {
        kicker: place && t("measure.kicker", { code: place.unit.code }),
        title: place ? asName(local(place.item.title)) : t("form.heading.edit-measure"),
      };
    }
    case "edit-measure": {
      const measure = placeOfMeasure(plan, focus.measureId)?.item;
      return { kicker: measure && asName(local(measure.title)), title: t("form.heading.edit-measure") };
    }
    case "edit-gate": {
      const index = plan.phases.findIndex(({ id }) => id === focus.phaseId);
      const phase = plan.phases[index];
      const letter = gateLetter(plan.phases.slice(0, index).filter(({ gate }) => gate).length);
      return {
        kicker: t("gate.name", { letter }),
        title: phase?.gate ? t("form.heading.edit-gate") : t("gate.setBefore", { phase: words.number(index + 1) }),
      };
    }
    default:
      return { kicker: null, title: t(`form.heading.${focus.kind}`) };
  }
}
