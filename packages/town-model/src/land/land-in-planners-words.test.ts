import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { settlementValues } from "../../test/settlement-values.ts";

const run = settlementValues([
  "vacancy",
  "built up land",
  "green land per person",
  "derelict land",
  "grass taken",
  "cropland taken",
  "land cleared",
  "home land sold",
]);
type Outcome = keyof ReturnType<typeof run>;
const share = fc.double({ min: 0, max: 1, noNaN: true });

/** Whether an outcome never rises, year by year, as one thing is raised from less to more. */
function neverRises(outcome: Outcome, of: string, values: fc.Arbitrary<number>, always: Record<string, number> = {}) {
  fc.assert(
    fc.property(values, values, (one, other) => {
      const less = run({ ...always, [of]: Math.min(one, other) })[outcome];
      const more = run({ ...always, [of]: Math.max(one, other) })[outcome];
      for (const [year, value] of more.entries()) expect(value).toBeLessThanOrEqual(less[year]! + 1e-9);
    }),
    { numRuns: 15, seed: 21 },
  );
}
const taken = (values: ReturnType<typeof run>) =>
  values["grass taken"].reduce((sum, area, year) => sum + area + values["cropland taken"][year]!, 0);

describe("land in a planner's words", () => {
  it("a tighter growth boundary: never more homes stand empty, and never more land is built up", () => {
    neverRises("vacancy", "in force[growth_boundary]", share);
    neverRises("built up land", "in force[growth_boundary]", share);
  });

  it("a tighter growth boundary: less land is sold for homes in the year it comes into force", () => {
    const sold = [0, 0.5, 1].map((boundary) => run({ "in force[growth_boundary]": boundary })["home land sold"][0]!);
    expect(sold[1]).toBeLessThan(sold[0]!);
    expect(sold[2]).toBeLessThan(sold[1]!);
  });

  const leaving = { "people[core]": 180_000, "people[county]": 90_000 };

  it("more demolition: never more homes stand empty, and in the end less land is built up", () => {
    neverRises("vacancy", "in force[demolition]", share, leaving);
    const built = (demolition: number) => run({ ...leaving, "in force[demolition]": demolition })["built up land"][30]!;
    expect(built(0.5)).toBeLessThan(built(0));
    expect(built(1)).toBeLessThan(built(0.5));
  });

  it("demolition without a growth boundary: some of what is torn down is built again", () => {
    const empty = { "people[core]": 260_000, "dwellings[core]": 160_000 };
    const sold = (demolition: number) =>
      run({ ...empty, "in force[demolition]": demolition })
        ["home land sold"].slice(0, 20)
        .reduce((sum, area) => sum + area);
    expect(sold(1)).toBeGreaterThan(sold(0) * 1.05);
  });

  it("demolition and reuse: more green space for every resident of the towns after ten years", () => {
    const green = (demolition: number) => run({ "in force[demolition]": demolition })["green land per person"][10]!;
    expect(green(0.5)).toBeGreaterThan(green(0));
    expect(green(1)).toBeGreaterThan(green(0.5));
  });

  it("trading quota: what is cleared is given back to fields and grass", () => {
    const [kept, traded] = [0, 1].map((trade) => run({ "in force[quota_trade]": trade }));
    const cleared = traded!["land cleared"].reduce((sum, area) => sum + area);
    expect(cleared).toBeGreaterThan(1);
    expect(taken(traded!)).toBeLessThan(taken(kept!));
    expect(traded!["derelict land"][80]).toBeLessThan(kept!["derelict land"][80]!);
  });

  it("the fewer people, the more empty homes", () => {
    const empty = [260_000, 200_000, 100_000].map((people) =>
      run({ "dwellings[core]": 120_000, "people[core]": people }).vacancy.slice(0, 20),
    );
    for (let year = 0; year < 20; year++) {
      expect(empty[1]![year]!).toBeGreaterThan(empty[0]![year]!);
      expect(empty[2]![year]!).toBeGreaterThan(empty[1]![year]!);
    }
  });
});
