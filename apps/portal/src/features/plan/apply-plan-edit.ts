import {
  type ActionPlan,
  type Gate,
  GateId,
  type ImplementationUnit,
  ImplementationUnitId,
  LineageId,
  type Measure,
  MeasureId,
  type Phase,
  PhaseId,
} from "@tamarisk/domain";
import type { PlanEdit } from "./plan-edit.ts";

/**
 * The plan as it will look once the server has done the edit. An edit whose subject is no longer there changes nothing:
 * the server will say so. New things get `newId` until the server names them.
 *
 * What was removed comes back through the server, so a restoring edit changes nothing here.
 */
export function applyPlanEdit(plan: ActionPlan, edit: PlanEdit, newId: string): ActionPlan {
  switch (edit.kind) {
    case "rename-plan":
      return { ...plan, title: edit.title };
    case "add-phase":
      return withPhases(plan, [...plan.phases, newPhase(PhaseId.parse(newId), edit.draft)]);
    case "update-phase":
      return withPhases(
        plan,
        replaced(plan.phases, edit.phaseId, (phase) => ({ ...phase, ...edit.draft })),
      );
    case "move-phase":
      return withPhases(plan, moved(plan.phases, edit.phaseId, edit.to));
    case "remove-phase":
      return withPhases(plan, without(plan.phases, edit.phaseId));
    case "restore-phase":
    case "restore-unit":
    case "restore-measure":
      return plan;
    case "set-gate":
      return withPhases(
        plan,
        replaced(plan.phases, edit.phaseId, (phase) => ({ ...phase, gate: gateFrom(phase, edit.draft, newId) })),
      );
    case "remove-gate":
      return withPhases(
        plan,
        replaced(plan.phases, edit.phaseId, (phase) => ({ ...phase, gate: null })),
      );
    case "add-unit":
    case "update-unit":
    case "move-unit":
    case "remove-unit":
      return applyUnitEdit(plan, edit, newId);
    case "add-measure":
    case "update-measure":
    case "move-measure":
    case "remove-measure":
      return applyMeasureEdit(plan, edit, newId);
  }
}

type UnitEdit = Exclude<Extract<PlanEdit, { kind: `${string}-unit` }>, { kind: "restore-unit" }>;

function applyUnitEdit(plan: ActionPlan, edit: UnitEdit, newId: string): ActionPlan {
  switch (edit.kind) {
    case "add-unit":
      return inPhase(plan, edit.phaseId, (units) => [
        ...units,
        newUnit(ImplementationUnitId.parse(newId), edit.phaseId, edit.draft),
      ]);
    case "update-unit":
      return inEveryPhase(plan, (units) => replaced(units, edit.unitId, (unit) => ({ ...unit, ...edit.draft })));
    case "remove-unit":
      return inEveryPhase(plan, (units) => without(units, edit.unitId));
    case "move-unit": {
      const unit = plan.phases.flatMap((phase) => phase.units).find(({ id }) => id === edit.unitId);
      if (!unit || !plan.phases.some(({ id }) => id === edit.toPhaseId)) return plan;
      const taken = inEveryPhase(plan, (units) => without(units, edit.unitId));
      return inPhase(taken, edit.toPhaseId, (units) => inserted(units, { ...unit, phaseId: edit.toPhaseId }, edit.to));
    }
  }
}

type MeasureEdit = Exclude<Extract<PlanEdit, { kind: `${string}-measure` }>, { kind: "restore-measure" }>;

function applyMeasureEdit(plan: ActionPlan, edit: MeasureEdit, newId: string): ActionPlan {
  switch (edit.kind) {
    case "add-measure":
      return inUnit(plan, edit.unitId, (measures) => [...measures, newMeasure(MeasureId.parse(newId), measures, edit)]);
    case "update-measure":
      return inEveryUnit(plan, (measures) =>
        replaced(measures, edit.measureId, (measure) => ({ ...measure, ...edit.draft })),
      );
    case "remove-measure":
      return inEveryUnit(plan, (measures) => without(measures, edit.measureId));
    case "move-measure": {
      const units = plan.phases.flatMap((phase) => phase.units);
      const measure = units.flatMap((unit) => unit.measures).find(({ id }) => id === edit.measureId);
      if (!measure || !units.some(({ id }) => id === edit.toUnitId)) return plan;
      const taken = inEveryUnit(plan, (measures) => without(measures, edit.measureId));
      return inUnit(taken, edit.toUnitId, (measures) =>
        inserted(measures, { ...measure, implementationUnitId: edit.toUnitId }, edit.to),
      );
    }
  }
}

function withPhases(plan: ActionPlan, phases: readonly Phase[]): ActionPlan {
  return { ...plan, phases: phases.map((phase, position) => ({ ...phase, position })) };
}

function inPhase(
  plan: ActionPlan,
  phaseId: string,
  change: (units: readonly ImplementationUnit[]) => ImplementationUnit[],
): ActionPlan {
  return withPhases(
    plan,
    replaced(plan.phases, phaseId, (phase) => ({ ...phase, units: numbered(change(phase.units)) })),
  );
}

function inEveryPhase(
  plan: ActionPlan,
  change: (units: readonly ImplementationUnit[]) => ImplementationUnit[],
): ActionPlan {
  return withPhases(
    plan,
    plan.phases.map((phase) => ({ ...phase, units: numbered(change(phase.units)) })),
  );
}

function inUnit(plan: ActionPlan, unitId: string, change: (measures: readonly Measure[]) => Measure[]): ActionPlan {
  return inEveryPhase(plan, (units) =>
    replaced(units, unitId, (unit) => ({ ...unit, measures: numbered(change(unit.measures)) })),
  );
}

function inEveryUnit(plan: ActionPlan, change: (measures: readonly Measure[]) => Measure[]): ActionPlan {
  return inEveryPhase(plan, (units) => units.map((unit) => ({ ...unit, measures: numbered(change(unit.measures)) })));
}

interface Listed {
  readonly id: string;
}

function replaced<Item extends Listed>(items: readonly Item[], id: string, change: (item: Item) => Item): Item[] {
  return items.map((item) => (item.id === id ? change(item) : item));
}

function without<Item extends Listed>(items: readonly Item[], id: string): Item[] {
  return items.filter((item) => item.id !== id);
}

function inserted<Item>(items: readonly Item[], item: Item, to: number): Item[] {
  return [...items.slice(0, to), item, ...items.slice(to)];
}

function moved<Item extends Listed>(items: readonly Item[], id: string, to: number): Item[] {
  const item = items.find((candidate) => candidate.id === id);
  return item ? inserted(without(items, id), item, to) : [...items];
}

function numbered<Item extends { readonly position: number }>(items: readonly Item[]): Item[] {
  return items.map((item, position) => (item.position === position ? item : { ...item, position }));
}

function newPhase(id: PhaseId, draft: Pick<Phase, "title" | "startYear" | "endYear">): Phase {
  return { ...draft, id, lineageId: LineageId.parse(id), position: 0, version: 1, units: [], gate: null };
}

function newUnit(
  id: ImplementationUnitId,
  phaseId: PhaseId,
  draft: Pick<ImplementationUnit, "code" | "title">,
): ImplementationUnit {
  return { ...draft, id, lineageId: LineageId.parse(id), phaseId, position: 0, version: 1, measures: [] };
}

function newMeasure(
  id: MeasureId,
  measures: readonly Measure[],
  { unitId, draft }: Extract<PlanEdit, { kind: "add-measure" }>,
): Measure {
  const place = { implementationUnitId: unitId, position: measures.length };
  return { ...draft, id, lineageId: LineageId.parse(id), ...place, version: 1 };
}

function gateFrom(
  phase: Phase,
  draft: Pick<Gate, "title" | "meaning" | "condition" | "earliestYear" | "proposal">,
  newId: string,
): Gate {
  return phase.gate
    ? { ...phase.gate, ...draft }
    : { ...draft, id: GateId.parse(newId), lineageId: LineageId.parse(newId), opensPhaseId: phase.id, version: 1 };
}
