import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { examplePlan } from "./example-plan.ts";
import { planSpan } from "./plan-span.ts";

describe("planSpan", () => {
  it("starts at the first year named and ends on a five-year line after the last", () => {
    expect(planSpan(examplePlan, 2026)).toEqual({ from: 2026, to: 2045 });
  });

  it("includes this year when the plan lies ahead or behind", () => {
    expect(planSpan(examplePlan, 2020).from).toBe(2020);
    expect(planSpan(examplePlan, 2050)).toEqual({ from: 2026, to: 2055 });
  });

  it("shows the next fifteen years of a plan that names none", () => {
    expect(planSpan({ ...examplePlan, phases: [] }, 2026)).toEqual({ from: 2026, to: 2045 });
  });

  it("has room after the last year, whatever the years", () => {
    const phase = examplePlan.phases[0]!;
    fc.assert(
      fc.property(fc.integer({ min: 1950, max: 2100 }), fc.integer({ min: 0, max: 60 }), (startYear, length) => {
        const endYear = startYear + length;
        const span = planSpan({ ...examplePlan, phases: [{ ...phase, units: [], startYear, endYear }] }, 2026);
        expect(span.from).toBeLessThanOrEqual(Math.min(startYear, 2026));
        expect(span.to).toBeGreaterThan(Math.max(endYear, 2026));
        expect(span.to % 5).toBe(0);
      }),
    );
  });
});
