import { describe, expect, it } from "vitest";
import { applyPlanEdit } from "./apply-plan-edit.ts";
import { exampleId, examplePlan } from "./example-plan.ts";
import { measureMoves, phaseMoves, unitMoves } from "./moves.ts";
import { placeOfMeasure } from "./plan-place.ts";

describe("measureMoves", () => {
  it("stops at both ends of the unit", () => {
    expect(measureMoves(examplePlan, exampleId(111))).toMatchObject({ up: null, down: { to: 1 } });
    expect(measureMoves(examplePlan, exampleId(112))).toMatchObject({ up: { to: 0 }, down: null });
  });

  it("offers every other unit, in any phase, and puts the measure last there", () => {
    const { elsewhere } = measureMoves(examplePlan, exampleId(111));
    expect(elsewhere.map(({ id }) => id)).toEqual([exampleId(12), exampleId(21)]);
    const plan = applyPlanEdit(examplePlan, elsewhere[0]!.edit, exampleId(999));
    expect(placeOfMeasure(plan, exampleId(111))).toMatchObject({ index: 1, count: 2, unit: { code: "1b" } });
  });

  it("goes nowhere once it has gone", () => {
    expect(measureMoves(examplePlan, exampleId(404))).toEqual({ up: null, down: null, elsewhere: [] });
  });
});

describe("unitMoves", () => {
  it("moves inside the phase or to the end of another", () => {
    expect(unitMoves(examplePlan, exampleId(12))).toEqual({
      up: { kind: "move-unit", unitId: exampleId(12), toPhaseId: exampleId(10), to: 0 },
      down: null,
      elsewhere: [
        {
          id: exampleId(20),
          edit: { kind: "move-unit", unitId: exampleId(12), toPhaseId: exampleId(20), to: 1 },
        },
      ],
    });
  });
});

describe("phaseMoves", () => {
  it("moves a phase up or down", () => {
    expect(phaseMoves(examplePlan, exampleId(20))).toMatchObject({ up: { kind: "move-phase", to: 0 }, down: null });
  });
});
