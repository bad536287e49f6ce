import type { ActionPlan } from "@tamarisk/domain";
import type { PlanEdit } from "./plan-edit.ts";
import { placeOfPhase, placeOfUnit } from "./plan-place.ts";

/** What goes with a phase or unit when it is removed. */
interface Removal {
  readonly units: number;
  readonly measures: number;
}

/** What else would go; `null` when nothing would, so that nobody has to be asked. */
export function removal(plan: ActionPlan, edit: PlanEdit): Removal | null {
  const units =
    edit.kind === "remove-phase"
      ? (placeOfPhase(plan, edit.phaseId)?.item.units ?? [])
      : edit.kind === "remove-unit"
        ? [placeOfUnit(plan, edit.unitId)?.item].filter((unit) => unit !== undefined)
        : [];
  const measures = units.reduce((sum, unit) => sum + unit.measures.length, 0);
  const unitsGoing = edit.kind === "remove-phase" ? units.length : 0;
  return measures + unitsGoing === 0 ? null : { units: unitsGoing, measures };
}
