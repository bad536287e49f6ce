import { describe, expect, it } from "vitest";
import { dependantsOf } from "./dependants-of.ts";
import { exampleId, examplePlan } from "./example-plan.ts";

describe("dependantsOf", () => {
  it("follows those who wait through others", () => {
    const waits: Readonly<Record<string, number>> = { [exampleId(112)]: 111, [exampleId(121)]: 112 };
    const phases = examplePlan.phases.map((phase) => ({
      ...phase,
      units: phase.units.map((unit) => ({
        ...unit,
        measures: unit.measures.map((measure) => {
          const before = waits[measure.id];
          return { ...measure, dependsOn: before ? [{ measureId: exampleId(before) as never, lagYears: 0 }] : [] };
        }),
      })),
    }));
    const plan = { ...examplePlan, phases };
    expect([...dependantsOf(plan, exampleId(111))]).toEqual([exampleId(111), exampleId(112), exampleId(121)]);
    expect([...dependantsOf(plan, exampleId(121))]).toEqual([exampleId(121)]);
  });
});
