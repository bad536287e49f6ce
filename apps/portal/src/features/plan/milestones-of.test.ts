import type { DecisionDeadline } from "@tamarisk/domain";
import { describe, expect, it } from "vitest";
import { examplePlan } from "./example-plan.ts";
import { milestonesOf } from "./milestones-of.ts";

describe("milestonesOf", () => {
  it("lists the years that are set, the first year first", () => {
    expect(milestonesOf(examplePlan, {}, () => null).map(({ year, kind, label }) => [year, kind, label])).toEqual([
      [2026, "phase-start", "1"],
      [2032, "gate", "A"],
    ]);
  });

  it("names the year by which a gate must be decided on", () => {
    const deadline: DecisionDeadline = {
      ...{ kind: "deadline", year: 2030, earlyYear: 2029, lateYear: null, expectedYear: 2033, leadTimeYears: 3 },
      ...{ withoutLeadTime: 0, isProposal: false },
    };
    expect(milestonesOf(examplePlan, {}, ({ gate }) => gate && deadline)).toContainEqual(
      expect.objectContaining({ year: 2030, kind: "decision", label: "A" }),
    );
    const proposed = { ...deadline, isProposal: true };
    expect(milestonesOf(examplePlan, {}, ({ gate }) => gate && proposed)).toContainEqual(
      expect.objectContaining({ year: 2030, kind: "decision-proposed" }),
    );
  });
});
