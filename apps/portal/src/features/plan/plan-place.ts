import type { ActionPlan, ImplementationUnit, Measure, Phase } from "@tamarisk/domain";

/** Where something stands in its list, so that it can be moved and put back. */
interface Place<Item> {
  readonly item: Item;
  readonly index: number;
  readonly count: number;
}

interface UnitPlace extends Place<ImplementationUnit> {
  readonly phase: Phase;
}

export interface MeasurePlace extends Place<Measure> {
  readonly phase: Phase;
  readonly unit: ImplementationUnit;
}

/** Every measure of the plan, in reading order. */
export function measuresOf(plan: ActionPlan): Measure[] {
  return plan.phases.flatMap(({ units }) => units.flatMap(({ measures }) => measures));
}

export function placeOfPhase(plan: ActionPlan, phaseId: string): Place<Phase> | null {
  const index = plan.phases.findIndex(({ id }) => id === phaseId);
  const item = plan.phases[index];
  return item ? { item, index, count: plan.phases.length } : null;
}

export function placeOfUnit(plan: ActionPlan, unitId: string): UnitPlace | null {
  for (const phase of plan.phases) {
    const index = phase.units.findIndex(({ id }) => id === unitId);
    const item = phase.units[index];
    if (item) return { item, index, count: phase.units.length, phase };
  }
  return null;
}

export function placeOfMeasure(plan: ActionPlan, measureId: string): MeasurePlace | null {
  for (const phase of plan.phases) {
    for (const unit of phase.units) {
      const index = unit.measures.findIndex(({ id }) => id === measureId);
      const item = unit.measures[index];
      if (item) return { item, index, count: unit.measures.length, phase, unit };
    }
  }
  return null;
}
