import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { settlementValues } from "../../test/settlement-values.ts";

const run = settlementValues(["access", "school places", "elder places", "services lost", "sufficiency"]);
type Outcome = keyof ReturnType<typeof run>;
const share = fc.double({ min: 0, max: 1, noNaN: true });

/** Whether an outcome never falls, for anybody in any year, as one thing is raised from less to more. */
function neverFalls(outcome: Outcome, of: string, always: Record<string, number> = {}) {
  fc.assert(
    fc.property(share, share, (one, other) => {
      const less = run({ ...always, [of]: Math.min(one, other) })[outcome];
      const more = run({ ...always, [of]: Math.max(one, other) })[outcome];
      for (const [place, value] of more.entries()) expect(value).toBeGreaterThanOrEqual(less[place]! - 1e-9);
    }),
    { numRuns: 15, seed: 22 },
  );
}
/** Schools with twice the places that pupils need. */
const halfEmpty = { "school places[core]": 70_000, "school places[county]": 50_000 };

describe("services in a planner's words", () => {
  it("more money for services: nobody's access gets worse in any year", () => {
    neverFalls("access", "services funded");
  });

  it("services at the edge, or for newcomers: nobody's access gets worse in any year", () => {
    neverFalls("access", "in force[edge_services]");
    neverFalls("access", "in force[migrant_services]");
  });

  it("services for newcomers: long-term residents lose nothing by them", () => {
    const years = 81;
    const [without, full] = [0, 1].map((lever) => run({ "in force[migrant_services]": lever }).access.slice(0, years));
    expect(full).toEqual(without);
  });

  it("elder care: never fewer care places", () => {
    neverFalls("elder places", "in force[elder_care]");
  });

  it("consolidation: never more places, and longer ways for those at the edge", () => {
    neverFalls("services lost", "in force[consolidation]", halfEmpty);
    const access = (lever: number) => run({ ...halfEmpty, "in force[consolidation]": lever }).access[10]!;
    expect(access(1)).toBeLessThan(access(0));
  });

  it("fewer pupils: never more school places in any later year", () => {
    const places = [36_000, 20_000, 10_000, 0].map(
      (pupils) => run({ "school places[core]": 38_000, "school age[core]": pupils })["school places"],
    );
    for (const [step, fewer] of places.slice(1).entries()) {
      for (let year = 0; year <= 80; year++) expect(fewer[year]!).toBeLessThanOrEqual(places[step]![year]! + 1e-9);
    }
  });
});
