import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { settlementValues } from "../../test/settlement-values.ts";

const run = settlementValues(["emissions", "carbon cost", "water quality"]);
type Outcome = keyof ReturnType<typeof run>;
const share = fc.double({ min: 0, max: 1, noNaN: true });

/** Whether an outcome never rises, year by year, as one thing is raised from less to more. */
function neverRises(outcome: Outcome, of: string, values: fc.Arbitrary<number> = share) {
  fc.assert(
    fc.property(values, values, (one, other) => {
      const less = run({ [of]: Math.min(one, other) })[outcome];
      const more = run({ [of]: Math.max(one, other) })[outcome];
      for (const [year, value] of more.entries()) expect(value).toBeLessThanOrEqual(less[year]! + 1e-9);
    }),
    { numRuns: 15, seed: 23 },
  );
}

describe("carbon in a planner's words", () => {
  it("more carbon capture: never more carbon dioxide, and never more to pay for it", () => {
    neverRises("emissions", "in force[carbon_capture]");
    neverRises("carbon cost", "in force[carbon_capture]");
  });

  it("more solar power: never more carbon dioxide", () => {
    neverRises("emissions", "solar built", fc.double({ min: 0, max: 2, noNaN: true }));
  });

  it("less ore smelted: never more carbon dioxide, and cleaner water in the end", () => {
    neverRises("emissions", "feed fall", fc.double({ min: 0, max: 1, noNaN: true }));
    expect(run({ "feed fall": 0.05 })["water quality"][60]!).toBeGreaterThan(run()["water quality"][60]!);
  });

  it("tailings treated: cleaner water at once; more water stress: dirtier", () => {
    const quality = (change: Record<string, number>) => run(change)["water quality"][0]!;
    expect(quality({ "in force[tailings]": 1 })).toBeGreaterThan(quality({ "in force[tailings]": 0 }));
    neverRises("water quality", "water stress", fc.double({ min: 0, max: 5, noNaN: true }));
  });
});
