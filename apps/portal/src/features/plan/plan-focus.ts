import type { ActionPlan } from "@tamarisk/domain";
import { placeOfMeasure, placeOfPhase, placeOfUnit } from "./plan-place.ts";

type PhaseId = ActionPlan["phases"][number]["id"];
type UnitId = ActionPlan["phases"][number]["units"][number]["id"];
type MeasureId = ActionPlan["phases"][number]["units"][number]["measures"][number]["id"];

/** What the side panel shows. */
export type PlanFocus =
  | { readonly kind: "measure"; readonly measureId: MeasureId }
  | { readonly kind: "edit-measure"; readonly measureId: MeasureId }
  | { readonly kind: "new-measure"; readonly unitId: UnitId }
  | { readonly kind: "edit-unit"; readonly unitId: UnitId }
  | { readonly kind: "new-unit"; readonly phaseId: PhaseId }
  | { readonly kind: "edit-phase"; readonly phaseId: PhaseId }
  | { readonly kind: "new-phase" }
  | { readonly kind: "edit-gate"; readonly phaseId: PhaseId }
  | { readonly kind: "rename-plan" };

/** Whether the plan still has what the panel shows; others may have removed it meanwhile. */
export function isStillThere(plan: ActionPlan, focus: PlanFocus): boolean {
  switch (focus.kind) {
    case "measure":
    case "edit-measure":
      return placeOfMeasure(plan, focus.measureId) !== null;
    case "new-measure":
    case "edit-unit":
      return placeOfUnit(plan, focus.unitId) !== null;
    case "new-unit":
    case "edit-phase":
    case "edit-gate":
      return placeOfPhase(plan, focus.phaseId) !== null;
    case "new-phase":
    case "rename-plan":
      return true;
  }
}
