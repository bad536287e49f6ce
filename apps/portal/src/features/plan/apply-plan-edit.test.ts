import { describe, expect, it } from "vitest";
import { applyPlanEdit } from "./apply-plan-edit.ts";
import { exampleCondition, exampleId, examplePlan } from "./example-plan.ts";
import { measureDraftOf } from "./measure-draft-of.ts";
import type { PlanEdit } from "./plan-edit.ts";
import { placeOfMeasure, placeOfUnit } from "./plan-place.ts";

const id = <Id>(number: number) => exampleId(number) as Id;
const after = (edit: PlanEdit) => applyPlanEdit(examplePlan, edit, exampleId(999));
const draft = measureDraftOf(examplePlan.phases[0]!.units[0]!.measures[0]!);

describe("applyPlanEdit", () => {
  it("puts a new measure last in its unit", () => {
    const place = placeOfMeasure(after({ kind: "add-measure", unitId: id(11), draft }), exampleId(999));
    expect(place).toMatchObject({ index: 2, count: 3, item: { position: 2, title: draft.title } });
  });

  it("moves a measure to another unit and numbers both lists anew", () => {
    const plan = after({ kind: "move-measure", measureId: id(111), toUnitId: id(12), to: 0 });
    expect(placeOfMeasure(plan, exampleId(111))).toMatchObject({ index: 0, unit: { code: "1b" } });
    expect(plan.phases[0]!.units.map((unit) => unit.measures.map(({ position }) => position))).toEqual([[0], [0, 1]]);
  });

  it("takes a unit with its measures to another phase", () => {
    const plan = after({ kind: "move-unit", unitId: id(11), toPhaseId: id(20), to: 1 });
    expect(placeOfUnit(plan, exampleId(11))).toMatchObject({ index: 1, count: 2, item: { phaseId: exampleId(20) } });
    expect(placeOfMeasure(plan, exampleId(112))).not.toBeNull();
  });

  it("sets a gate on a phase that has none, and keeps the id of one that has", () => {
    const { title, meaning, earliestYear, proposal } = examplePlan.phases[1]!.gate!;
    const gate = { title, meaning, condition: exampleCondition, earliestYear, proposal };
    expect(after({ kind: "set-gate", phaseId: id(10), draft: gate }).phases[0]!.gate!.id).toBe(exampleId(999));
    const changed = after({ kind: "set-gate", phaseId: id(20), draft: gate }).phases[1]!.gate!;
    expect(changed).toMatchObject({ id: exampleId(29), version: 1 });
    expect(changed.condition).toEqual(exampleCondition);
  });

  it("changes nothing when the subject has gone", () => {
    const gone: PlanEdit[] = [
      { kind: "update-measure", measureId: id(404), draft },
      { kind: "move-measure", measureId: id(404), toUnitId: id(12), to: 0 },
      { kind: "move-measure", measureId: id(111), toUnitId: id(404), to: 0 },
      { kind: "move-unit", unitId: id(404), toPhaseId: id(20), to: 0 },
      { kind: "move-phase", phaseId: id(404), to: 0 },
      { kind: "remove-unit", unitId: id(404) },
    ];
    for (const edit of gone) expect(after(edit)).toEqual(examplePlan);
  });

  it("never changes the plan it was given", () => {
    const before = structuredClone(examplePlan);
    after({ kind: "move-measure", measureId: id(111), toUnitId: id(12), to: 0 });
    after({ kind: "remove-phase", phaseId: id(10) });
    expect(examplePlan).toEqual(before);
  });
});
