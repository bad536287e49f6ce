import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyPlanEdit } from "./apply-plan-edit.ts";
import { exampleId, examplePlan } from "./example-plan.ts";
import { measureDraftOf } from "./measure-draft-of.ts";
import type { PlanEdit } from "./plan-edit.ts";
import { undoEdit } from "./undo-edit.ts";

const id = <Id>(number: number) => exampleId(number) as Id;
const after = (edit: PlanEdit) => applyPlanEdit(examplePlan, edit, exampleId(999));
const draft = measureDraftOf(examplePlan.phases[0]!.units[0]!.measures[0]!);

describe("undoEdit", () => {
  const edits = fc.oneof(
    fc.record({
      kind: fc.constant("move-measure" as const),
      measureId: fc.constantFrom(id(111), id(112), id(121)),
      toUnitId: fc.constantFrom(id(11), id(12), id(21)),
      to: fc.constant(0),
    }),
    fc.record({
      kind: fc.constant("move-unit" as const),
      unitId: fc.constantFrom(id(11), id(12)),
      toPhaseId: fc.constantFrom(id(10), id(20)),
      to: fc.constantFrom(0, 1),
    }),
    fc.record({
      kind: fc.constant("move-phase" as const),
      phaseId: fc.constantFrom(id(10), id(20)),
      to: fc.constantFrom(0, 1),
    }),
    fc.constant<PlanEdit>({ kind: "update-measure", measureId: id(112), draft }),
    fc.constant<PlanEdit>({
      kind: "update-phase",
      phaseId: id(20),
      draft: { title: draft.title, startYear: 2032, endYear: 2040 },
    }),
    fc.constant<PlanEdit>({ kind: "update-unit", unitId: id(12), draft: { code: "9z", title: draft.title } }),
    fc.constant<PlanEdit>({ kind: "remove-gate", phaseId: id(20), gateId: id(29) }),
    fc.constant<PlanEdit>({ kind: "rename-plan", title: draft.title }),
  );

  it("brings back the plan as it was", () => {
    fc.assert(
      fc.property(edits as fc.Arbitrary<PlanEdit>, (edit) => {
        const back = undoEdit(examplePlan, edit, { id: exampleId(999), version: 5 });
        expect(back).not.toBeNull();
        expect(applyPlanEdit(after(edit), back!, exampleId(29))).toEqual(examplePlan);
      }),
    );
  });

  it("removes what was added, by the id that the server gave it", () => {
    const answer = { id: exampleId(77), version: 1 };
    const added: PlanEdit = { kind: "add-measure", unitId: id(11), draft };
    expect(undoEdit(examplePlan, added, answer)).toEqual({ kind: "remove-measure", measureId: exampleId(77) });
  });

  it("restores what was removed, at the version that the removal left", () => {
    const answer = { id: exampleId(11), version: 6 };
    expect(undoEdit(examplePlan, { kind: "remove-unit", unitId: id(11) }, answer)).toEqual({
      kind: "restore-unit",
      unitId: exampleId(11),
      version: 6,
    });
  });

  it("takes a first gate away again", () => {
    const { title, meaning, condition, earliestYear, proposal } = examplePlan.phases[1]!.gate!;
    const set: PlanEdit = {
      kind: "set-gate",
      phaseId: id(10),
      draft: { title, meaning, condition, earliestYear, proposal },
    };
    expect(undoEdit(examplePlan, set, { id: exampleId(88), version: 1 })).toEqual({
      kind: "remove-gate",
      phaseId: exampleId(10),
      gateId: exampleId(88),
    });
  });

  it("has no answer for a subject that was not there", () => {
    const gone: PlanEdit = { kind: "update-measure", measureId: id(404), draft };
    expect(undoEdit(examplePlan, gone, { id: exampleId(404), version: 1 })).toBeNull();
  });
});
