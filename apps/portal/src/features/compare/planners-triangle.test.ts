import { describe, expect, it } from "vitest";
import { hasTriangle, pullsIn } from "./planners-triangle.ts";

const columns = {
  policyIds: ["carry-on"],
  outcomeIds: ["green", "growing", "just"],
  years: [2030, 2050],
  firstScenario: 0,
  scenarioCount: 2,
  values: Float64Array.of(0.1, 0.2, Number.NaN, Number.NaN, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1),
};

describe("the planner's triangle", () => {
  it("takes the three corners of each future of a year, and leaves out failed ones", () => {
    expect(pullsIn(columns, "carry-on", 2050)).toEqual([[0.2, 0.4, 0.8]]);
  });

  it("needs a model that computes all three", () => {
    expect(hasTriangle(columns)).toBe(true);
    expect(hasTriangle({ outcomeIds: ["green", "just"] })).toBe(false);
  });
});
