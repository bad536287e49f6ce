import { describe, expect, it } from "vitest";
import { exampleId, examplePlan } from "./example-plan.ts";
import { budgetTotal, unitSummary } from "./unit-summary.ts";

const unit = examplePlan.phases[0]!.units[0]!;

describe("unitSummary", () => {
  it("spans from the first start to the last end", () => {
    expect(unitSummary(unit).years).toEqual({ start: 2026, end: 2032 });
    expect(unitSummary(examplePlan.phases[0]!.units[1]!).years).toBeNull();
  });

  it("names each actor once, those who lead first", () => {
    const acting = (stakeholder: number, role: "lead" | "partner") => ({
      stakeholderId: exampleId(stakeholder) as never,
      role,
    });
    const measures = unit.measures.map((measure, index) => ({
      ...measure,
      actors: index === 0 ? [acting(7, "partner"), acting(8, "partner")] : [acting(8, "lead")],
    }));
    expect(unitSummary({ measures }).stakeholderIds).toEqual([exampleId(8), exampleId(7)]);
  });
});

describe("budgetTotal", () => {
  it("adds what is assessed and counts what is not", () => {
    expect(budgetTotal(unit.measures)).toEqual({ millionCny: 156, notAssessed: 1 });
  });

  it("is unknown, not zero, when nothing is assessed", () => {
    expect(budgetTotal([{ budgetMillionCny: null }])).toEqual({ millionCny: null, notAssessed: 1 });
    expect(budgetTotal([])).toEqual({ millionCny: null, notAssessed: 0 });
  });

  it("takes a budget of zero for an assessed one", () => {
    expect(budgetTotal([{ budgetMillionCny: 0 }])).toEqual({ millionCny: 0, notAssessed: 0 });
  });
});
