import { describe, expect, it } from "vitest";
import { exampleId, examplePlan } from "./example-plan.ts";
import { removal } from "./removal.ts";

const id = <Id>(number: number) => exampleId(number) as Id;

describe("removal", () => {
  it("counts what goes with a phase and with a unit", () => {
    expect(removal(examplePlan, { kind: "remove-phase", phaseId: id(10) })).toEqual({ units: 2, measures: 3 });
    expect(removal(examplePlan, { kind: "remove-unit", unitId: id(11) })).toEqual({ units: 0, measures: 2 });
  });

  it("asks nothing when nothing else goes", () => {
    expect(removal(examplePlan, { kind: "remove-unit", unitId: id(21) })).toBeNull();
    expect(removal(examplePlan, { kind: "remove-measure", measureId: id(111) })).toBeNull();
  });
});
