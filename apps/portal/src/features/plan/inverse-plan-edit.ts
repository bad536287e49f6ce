import type { ActionPlan } from "@tamarisk/domain";
import { measureDraftOf } from "./measure-draft-of.ts";
import type { PlanEdit } from "./plan-edit.ts";
import { placeOfMeasure, placeOfPhase, placeOfUnit } from "./plan-place.ts";

/**
 * The edit that takes another one back, read from the plan as it was before. `null` when there is no such edit: the
 * subject was not there, or what was made has no id yet.
 */
export function inversePlanEdit(before: ActionPlan, edit: PlanEdit): PlanEdit | null {
  switch (edit.kind) {
    case "rename-plan":
      return { kind: "rename-plan", title: before.title };
    case "update-phase":
    case "move-phase":
      return inversePhaseEdit(before, edit);
    case "set-gate":
    case "remove-gate":
      return inverseGateEdit(before, edit);
    case "update-unit":
    case "move-unit":
      return inverseUnitEdit(before, edit);
    case "update-measure":
    case "move-measure":
    case "remove-measure":
      return inverseMeasureEdit(before, edit);
    case "add-phase":
    case "remove-phase":
    case "add-unit":
    case "remove-unit":
    case "add-measure":
    case "restore-measure":
      return null;
  }
}

type EditOf<Kind extends PlanEdit["kind"]> = Extract<PlanEdit, { kind: Kind }>;

function inversePhaseEdit(before: ActionPlan, edit: EditOf<"update-phase" | "move-phase">): PlanEdit | null {
  const place = placeOfPhase(before, edit.phaseId);
  if (!place) return null;
  if (edit.kind === "move-phase") return { kind: "move-phase", phaseId: edit.phaseId, to: place.index };
  const { title, startYear, endYear } = place.item;
  return { kind: "update-phase", phaseId: edit.phaseId, draft: { title, startYear, endYear } };
}

function inverseGateEdit(before: ActionPlan, { phaseId }: EditOf<"set-gate" | "remove-gate">): PlanEdit | null {
  const gate = placeOfPhase(before, phaseId)?.item.gate;
  if (!gate) return null;
  const { title, meaning, rule, conditions, earliestYear } = gate;
  return { kind: "set-gate", phaseId, draft: { title, meaning, rule, conditions, earliestYear } };
}

function inverseUnitEdit(before: ActionPlan, edit: EditOf<"update-unit" | "move-unit">): PlanEdit | null {
  const place = placeOfUnit(before, edit.unitId);
  if (!place) return null;
  const { item, index, phase } = place;
  if (edit.kind === "move-unit") return { kind: "move-unit", unitId: edit.unitId, toPhaseId: phase.id, to: index };
  return { kind: "update-unit", unitId: edit.unitId, draft: { code: item.code, title: item.title } };
}

function inverseMeasureEdit(
  before: ActionPlan,
  edit: EditOf<"update-measure" | "move-measure" | "remove-measure">,
): PlanEdit | null {
  const place = placeOfMeasure(before, edit.measureId);
  if (!place) return null;
  const { measureId } = edit;
  switch (edit.kind) {
    case "update-measure":
      return { kind: "update-measure", measureId, draft: measureDraftOf(place.item) };
    case "move-measure":
      return { kind: "move-measure", measureId, toUnitId: place.unit.id, to: place.index };
    case "remove-measure":
      return { kind: "restore-measure", measureId, version: place.item.version };
  }
}
