import type { Measure, MeasureId } from "@tamarisk/domain";
import { describe, expect, it } from "vitest";
import { dependencyLinks } from "./dependency-links.ts";
import { exampleId, examplePlan } from "./example-plan.ts";
import { measuresOf } from "./plan-place.ts";

const waits = { measureId: exampleId(111) as MeasureId, lagYears: 0 };
const more: Record<string, Partial<Measure>> = {
  [exampleId(111)]: { startYear: 2026, endYear: 2028 },
  [exampleId(112)]: { startYear: 2029, endYear: 2030, dependsOn: [waits] },
  [exampleId(121)]: { startYear: null, endYear: null, dependsOn: [waits] },
};
const plan = {
  ...examplePlan,
  phases: examplePlan.phases.map((phase) => ({
    ...phase,
    units: phase.units.map((unit) => ({
      ...unit,
      measures: unit.measures.map((measure) => ({ ...measure, ...more[measure.id] })),
    })),
  })),
};
const measure = (id: number) => measuresOf(plan).find((each) => each.id === exampleId(id))!;

describe("dependencyLinks", () => {
  const link = { fromId: exampleId(111), toId: exampleId(112), fromYear: 2029, toYear: 2029 };

  it("finds a wait from both of its ends, and leaves out what has no years", () => {
    expect(dependencyLinks(plan, measure(111), new Set())).toEqual([{ ...link, isCritical: false }]);
    expect(dependencyLinks(plan, measure(112), new Set())).toEqual([{ ...link, isCritical: false }]);
    expect(dependencyLinks(plan, null, new Set())).toEqual([]);
  });

  it("calls it critical where neither has slack", () => {
    expect(dependencyLinks(plan, measure(111), new Set([exampleId(111), exampleId(112)]))[0]?.isCritical).toBe(true);
    expect(dependencyLinks(plan, measure(111), new Set([exampleId(111)]))[0]?.isCritical).toBe(false);
  });
});
