import type { ActionPlan } from "@tamarisk/domain";
import type { PlanEdit } from "./plan-edit.ts";
import { placeOfMeasure, placeOfPhase, placeOfUnit } from "./plan-place.ts";

/** Where something can go: one place up or down in its list, or to the end of another list. */
export interface Moves {
  readonly up: PlanEdit | null;
  readonly down: PlanEdit | null;
  readonly elsewhere: readonly { readonly id: string; readonly edit: PlanEdit }[];
}

const nowhere: Moves = { up: null, down: null, elsewhere: [] };

export function measureMoves(plan: ActionPlan, measureId: string): Moves {
  const place = placeOfMeasure(plan, measureId);
  if (!place) return nowhere;
  const { item, index, count, unit } = place;
  const to = (target: typeof unit, position: number): PlanEdit => ({
    kind: "move-measure",
    measureId: item.id,
    toUnitId: target.id,
    to: position,
  });
  const others = plan.phases.flatMap((phase) => phase.units).filter(({ id }) => id !== unit.id);
  return {
    ...upAndDown(index, count, (position) => to(unit, position)),
    elsewhere: others.map((other) => ({ id: other.id, edit: to(other, other.measures.length) })),
  };
}

export function unitMoves(plan: ActionPlan, unitId: string): Moves {
  const place = placeOfUnit(plan, unitId);
  if (!place) return nowhere;
  const { item, index, count, phase } = place;
  const to = (target: typeof phase, position: number): PlanEdit => ({
    kind: "move-unit",
    unitId: item.id,
    toPhaseId: target.id,
    to: position,
  });
  const others = plan.phases.filter(({ id }) => id !== phase.id);
  return {
    ...upAndDown(index, count, (position) => to(phase, position)),
    elsewhere: others.map((other) => ({ id: other.id, edit: to(other, other.units.length) })),
  };
}

export function phaseMoves(plan: ActionPlan, phaseId: string): Moves {
  const place = placeOfPhase(plan, phaseId);
  if (!place) return nowhere;
  const { item, index, count } = place;
  return { ...upAndDown(index, count, (to) => ({ kind: "move-phase", phaseId: item.id, to })), elsewhere: [] };
}

function upAndDown(index: number, count: number, to: (position: number) => PlanEdit): Pick<Moves, "up" | "down"> {
  return { up: index > 0 ? to(index - 1) : null, down: index < count - 1 ? to(index + 1) : null };
}
