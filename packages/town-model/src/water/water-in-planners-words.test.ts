import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { oasisValues } from "../../test/oasis-values.ts";

const share = fc.double({ min: 0, max: 1, noNaN: true });
const run = oasisValues(["pumping", "groundwater depth", "farm water met", "water stress"]);
/** Whether an outcome never rises, year by year, as one thing is raised from less to more. */
function neverRises(outcome: keyof ReturnType<typeof run>, of: string, values: fc.Arbitrary<number>) {
  fc.assert(
    fc.property(values, values, (one, other) => {
      const [less, more] = [run({ [of]: Math.min(one, other) }), run({ [of]: Math.max(one, other) })];
      for (const [year, value] of more[outcome].entries()) {
        expect(value).toBeLessThanOrEqual(less[outcome][year]! + 1e-9);
      }
    }),
    { numRuns: 25, seed: 11 },
  );
}

describe("water in a planner's words", () => {
  it("a tighter irrigation cap: groundwater lies less deep in every year", () => {
    neverRises("groundwater depth", "in force[irrigation_cap]", share);
  });

  it("a tighter irrigation cap: less is pumped in the year it comes into force", () => {
    const capped = [0, 0.25, 0.5, 0.75, 1].map((cap) => run({ "in force[irrigation_cap]": cap }).pumping[0]!);
    for (const [place, pumped] of capped.entries()) {
      if (place > 0) expect(pumped).toBeLessThan(capped[place - 1]!);
    }
  });

  it("saving water, or using it again: groundwater lies less deep in every year", () => {
    neverRises("groundwater depth", "in force[water_saving]", share);
    neverRises("groundwater depth", "in force[reclaimed_water]", share);
  });

  it("a drier climate: groundwater falls faster and farms get less of what they need", () => {
    neverRises("farm water met", "drought", fc.double({ min: 0, max: 0.5, noNaN: true }));
    const [wet, dry] = [run({ drought: 0.02 }), run({ drought: 0.15 })];
    for (let year = 1; year <= 30; year++) {
      expect(dry["groundwater depth"][year]!).toBeGreaterThan(wet["groundwater depth"][year]!);
    }
  });

  it("more smelting, or more people: more water stress at once", () => {
    expect(run({ feed: 1.4 })["water stress"][0]!).toBeGreaterThan(run({ feed: 1 })["water stress"][0]!);
    expect(run({ "residents of town": 500_000 })["water stress"][0]!).toBeGreaterThan(run()["water stress"][0]!);
  });

  it("groundwater that keeps falling reaches the farms: within fifty years they lack water", () => {
    expect(run()["farm water met"][0]).toBe(1);
    expect(run()["farm water met"][50]!).toBeLessThan(0.95);
  });
});
