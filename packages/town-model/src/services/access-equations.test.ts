import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { settlementValues } from "../../test/settlement-values.ts";
import { GROUPS } from "../population/groups.ts";

const run = settlementValues(["sufficiency", "edge access", "access", "mean gap"]);
const town = {
  "school places[core]": 100,
  "school age[core]": 100,
  "clinic beds[core]": 10,
  "clinic beds needed[core]": 10,
  "elder places[core]": 10,
  "elder places needed[core]": 10,
  "services funded": 1,
  "at the edge[longterm]": 0.2,
  "at the edge[countryside]": 0.5,
  "at the edge[displaced]": 0.6,
  "unit services lost[core]": 0,
  "in force[edge_services]": 0,
  "in force[migrant_services]": 0,
};
/** In the district at the start: how far places and money suffice, and what each group has of them. */
function start(change: Partial<typeof town> = {}) {
  const values = run({ ...town, ...change });
  const years = values.access.length / (2 * GROUPS.length);
  const [longterm, countryside, displaced] = GROUPS.map((_, group) => values.access[group * years]!);
  return { sufficiency: values.sufficiency[0]!, edge: values["edge access"][0]!, longterm, countryside, displaced };
}

describe("access", () => {
  it("is that of enough places, less what is farther away for those at the edge, less what one is not entitled to [SERV7]", () => {
    const here = start();
    expect(here.sufficiency).toBeCloseTo(1, 12);
    expect(here.longterm).toBeCloseTo(1 - 0.2 * 0.45, 12);
    expect(here.countryside).toBeCloseTo(0.85 * (1 - 0.5 * 0.45), 12);
    expect(here.displaced).toBeCloseTo(0.75 * (1 - 0.6 * 0.45), 12);
  });

  it("suffices by the mean of schools, clinics and care, and by the money to the power 0.7 [SERV6]", () => {
    const short = start({ "school places[core]": 70, "clinic beds[core]": 20, "elder places[core]": 4 });
    expect(short.sufficiency).toBeCloseTo((0.7 + 1 + 0.4) / 3, 12);
    expect(start({ "services funded": 0.5 }).sufficiency).toBeCloseTo(0.5 ** 0.7, 12);
    expect(start({ "services funded": 0 }).longterm).toBe(0);
    // More money than is needed makes up for missing places, and for nothing else.
    expect(start({ "services funded": 1.2, "clinic beds[core]": 1 }).sufficiency).toBeCloseTo(0.7 * 1.2 ** 0.7, 12);
    expect(start({ "services funded": 1.2 }).sufficiency).toBe(1);
  });

  it("at the edge is worse where places have closed, and better with services there [SERV8]", () => {
    expect(start({ "unit services lost[core]": 0.5 }).edge).toBeCloseTo(0.55 * 0.8, 12);
    expect(start({ "in force[edge_services]": 1 }).edge).toBeCloseTo(0.55 + 0.45 * 0.67, 12);
  });

  it("is the same for all at one place once newcomers are entitled to it [SERV7]", () => {
    const alike = { "at the edge[countryside]": 0.2, "at the edge[displaced]": 0.2, "in force[migrant_services]": 1 };
    const { longterm, countryside, displaced } = start(alike);
    expect([countryside, displaced]).toEqual([longterm, longterm]);
  });

  it("is whole where nobody needs anything", () => {
    const nobody = { "school age[core]": 0, "clinic beds needed[core]": 0, "elder places needed[core]": 0 };
    expect(start({ ...nobody, "school places[core]": 0 }).sufficiency).toBeCloseTo(1, 12);
  });

  it("is never below nothing nor above everything", () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const any = fc.record({
      "school places[core]": fc.nat(1000),
      "services funded": fc.double({ min: 0, max: 1.3, noNaN: true }),
      "at the edge[longterm]": share,
      "unit services lost[core]": share,
      "in force[edge_services]": share,
      "in force[migrant_services]": share,
    });
    fc.assert(
      fc.property(any, (change) => {
        const values = run({ ...town, ...change });
        for (const access of values.access) {
          expect(access).toBeGreaterThanOrEqual(0);
          expect(access).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 40, seed: 4 },
    );
  });
});

describe("services lost", () => {
  it("are the places of the start that are gone, whatever has been opened elsewhere [SERV9]", () => {
    const lost = settlementValues(["services lost"])({
      "school places kept[core]": 0,
      "school places kept[county]": 0,
      "clinic beds kept[core]": 0,
      "elder places kept[core]": 0,
    })["services lost"][0]!;
    // All schools, and the district's share of the beds and care places.
    expect(lost).toBeGreaterThan(1 / 3 + 2 * (0.5 / 3));
    expect(lost).toBeLessThan(1);
    expect(run(town)["mean gap"][0]).toBeLessThan(0.05);
  });
});
