import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { examplePlan } from "./example-plan.ts";
import { positionOf, timelineScale, timelineSpan } from "./timeline-scale.ts";

describe("timelineScale", () => {
  it("starts at the first year named and ends on a five-year line after the last", () => {
    expect(timelineScale(examplePlan, 2026)).toEqual({
      from: 2026,
      to: 2045,
      ticks: [2030, 2035, 2040, 2045],
      today: 0,
    });
  });

  it("includes today when the plan lies ahead or behind", () => {
    expect(timelineScale(examplePlan, 2020).from).toBe(2020);
    expect(timelineScale(examplePlan, 2050)).toMatchObject({ from: 2026, to: 2055, today: 24 / 29 });
  });

  it("shows the next fifteen years of a plan that names none", () => {
    expect(timelineScale({ ...examplePlan, phases: [] }, 2026)).toMatchObject({ from: 2026, to: 2045 });
  });

  it("keeps every tick inside, whatever the years", () => {
    const phase = examplePlan.phases[0]!;
    fc.assert(
      fc.property(fc.integer({ min: 1950, max: 2100 }), fc.integer({ min: 0, max: 60 }), (startYear, length) => {
        const plan = { ...examplePlan, phases: [{ ...phase, units: [], startYear, endYear: startYear + length }] };
        const scale = timelineScale(plan, 2026);
        expect(scale.ticks.length).toBeGreaterThan(1);
        for (const tick of scale.ticks) {
          expect(positionOf(scale, tick)).toBeGreaterThan(0);
          expect(positionOf(scale, tick)).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});

describe("timelineSpan", () => {
  const scale = { from: 2020, to: 2040 };

  it("counts both years whole", () => {
    expect(timelineSpan(scale, 2020, 2029)).toEqual({ left: 0, width: 0.5 });
  });

  it("has no place for years that are not yet set", () => {
    expect(timelineSpan(scale, null, 2029)).toBeNull();
    expect(timelineSpan(scale, 2020, null)).toBeNull();
  });
});
