import { describe, expect, it } from "vitest";
import { examplePlan } from "./example-plan.ts";
import { phaseForm, readPhaseForm } from "./phase-form.ts";

describe("readPhaseForm", () => {
  it("gives back a stored phase and refuses one without a title", () => {
    const { title, startYear, endYear } = examplePlan.phases[0]!;
    expect(readPhaseForm(phaseForm(examplePlan.phases[0]!))).toEqual({
      kind: "ready",
      draft: { title, startYear, endYear },
    });
    expect(readPhaseForm(phaseForm(null))).toEqual({ kind: "wrong", problems: { title: { kind: "blank" } } });
  });
});
