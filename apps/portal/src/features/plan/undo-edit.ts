import type { ActionPlan } from "@tamarisk/domain";
import { measureDraftOf } from "./measure-draft-of.ts";
import type { PlanEdit } from "./plan-edit.ts";
import { placeOfMeasure, placeOfPhase, placeOfUnit } from "./plan-place.ts";

/** What the server named when it did an edit: the new thing's id, and the version to restore a removed one at. */
export interface EditAnswer {
  readonly id: string;
  readonly version: number;
}

/**
 * The edit that takes another one back, read from the plan as it was before and from the server's answer. `null` when
 * there is nothing to go back to.
 */
export function undoEdit(before: ActionPlan, edit: PlanEdit, answer: EditAnswer): PlanEdit | null {
  switch (edit.kind) {
    case "rename-plan":
      return { kind: "rename-plan", title: before.title };
    case "add-phase":
    case "update-phase":
    case "move-phase":
    case "remove-phase":
      return undoPhaseEdit(before, edit, answer);
    case "set-gate":
    case "remove-gate":
      return undoGateEdit(before, edit, answer);
    case "add-unit":
    case "update-unit":
    case "move-unit":
    case "remove-unit":
      return undoUnitEdit(before, edit, answer);
    case "add-measure":
    case "update-measure":
    case "move-measure":
    case "remove-measure":
      return undoMeasureEdit(before, edit, answer);
    case "restore-phase":
    case "restore-unit":
    case "restore-measure":
      return null;
  }
}

type EditOf<Kind extends PlanEdit["kind"]> = Extract<PlanEdit, { kind: Kind }>;
type PhaseEdit = EditOf<"add-phase" | "update-phase" | "move-phase" | "remove-phase">;
type UnitEdit = EditOf<"add-unit" | "update-unit" | "move-unit" | "remove-unit">;
type MeasureEdit = EditOf<"add-measure" | "update-measure" | "move-measure" | "remove-measure">;
type PhaseId = EditOf<"remove-phase">["phaseId"];
type GateId = EditOf<"remove-gate">["gateId"];
type UnitId = EditOf<"remove-unit">["unitId"];
type MeasureId = EditOf<"remove-measure">["measureId"];

function undoPhaseEdit(before: ActionPlan, edit: PhaseEdit, answer: EditAnswer): PlanEdit | null {
  if (edit.kind === "add-phase") return { kind: "remove-phase", phaseId: answer.id as PhaseId };
  const { phaseId } = edit;
  if (edit.kind === "remove-phase") return { kind: "restore-phase", phaseId, version: answer.version };
  const place = placeOfPhase(before, phaseId);
  if (!place) return null;
  if (edit.kind === "move-phase") return { kind: "move-phase", phaseId, to: place.index };
  const { title, startYear, endYear } = place.item;
  return { kind: "update-phase", phaseId, draft: { title, startYear, endYear } };
}

function undoGateEdit(
  before: ActionPlan,
  { phaseId }: EditOf<"set-gate" | "remove-gate">,
  answer: EditAnswer,
): PlanEdit | null {
  const phase = placeOfPhase(before, phaseId)?.item;
  if (!phase) return null;
  if (!phase.gate) return { kind: "remove-gate", phaseId, gateId: answer.id as GateId };
  const { title, meaning, condition, earliestYear, proposal } = phase.gate;
  return { kind: "set-gate", phaseId, draft: { title, meaning, condition, earliestYear, proposal } };
}

function undoUnitEdit(before: ActionPlan, edit: UnitEdit, answer: EditAnswer): PlanEdit | null {
  if (edit.kind === "add-unit") return { kind: "remove-unit", unitId: answer.id as UnitId };
  const { unitId } = edit;
  if (edit.kind === "remove-unit") return { kind: "restore-unit", unitId, version: answer.version };
  const place = placeOfUnit(before, unitId);
  if (!place) return null;
  if (edit.kind === "move-unit") return { kind: "move-unit", unitId, toPhaseId: place.phase.id, to: place.index };
  return { kind: "update-unit", unitId, draft: { code: place.item.code, title: place.item.title } };
}

function undoMeasureEdit(before: ActionPlan, edit: MeasureEdit, answer: EditAnswer): PlanEdit | null {
  if (edit.kind === "add-measure") return { kind: "remove-measure", measureId: answer.id as MeasureId };
  const { measureId } = edit;
  if (edit.kind === "remove-measure") return { kind: "restore-measure", measureId, version: answer.version };
  const place = placeOfMeasure(before, measureId);
  if (!place) return null;
  if (edit.kind === "move-measure")
    return { kind: "move-measure", measureId, toUnitId: place.unit.id, to: place.index };
  return { kind: "update-measure", measureId, draft: measureDraftOf(place.item) };
}
