import { describe, expect, it } from "vitest";
import type { ConditionReading } from "./condition-reading.ts";
import type { ConditionStatus } from "./condition-status.ts";
import { metConditions } from "./met-conditions.ts";

const reading = (status: ConditionStatus, isNegated = false) => ({ status, isNegated }) as ConditionReading;

describe("metConditions", () => {
  it("counts a condition under “not” where it fails, and neither near nor unknown [GATE6]", () => {
    const negated = (["met", "near", "unknown", "not-met"] as const).map((status) => reading(status, true));
    expect(metConditions({ conditions: negated })).toBe(1);
    expect(metConditions({ conditions: [reading("met"), reading("not-met"), reading("met", true)] })).toBe(1);
  });
});
