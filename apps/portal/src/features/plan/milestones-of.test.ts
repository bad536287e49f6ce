import { describe, expect, it } from "vitest";
import { examplePlan } from "./example-plan.ts";
import { milestonesOf } from "./milestones-of.ts";

describe("milestonesOf", () => {
  it("lists the years that are set, the first year first", () => {
    expect(milestonesOf(examplePlan, {}).map(({ year, kind, label }) => [year, kind, label])).toEqual([
      [2026, "phase-start", "1"],
      [2032, "gate", "A"],
    ]);
  });
});
