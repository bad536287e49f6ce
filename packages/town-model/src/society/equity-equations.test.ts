import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { townValues } from "../../test/town-values.ts";
import { GROUPS } from "../population/groups.ts";

const CELLS = ["core", "county"].flatMap((unit) => GROUPS.map((group) => `${unit},${group}`));
const run = townValues(
  [
    ...CELLS.map((cell) => `access[${cell}]`),
    ...CELLS.map((cell) => `group people[${cell}]`),
    ...GROUPS.map((group) => `edge share at start[${group}]`),
    "measures funded",
    "in force[migrant_services]",
    "coming into force[migrant_services]",
  ],
  ["service gap", "theil", "segregation"],
);
const edges = {
  "edge share at start[longterm]": 0.1,
  "edge share at start[countryside]": 0.5,
  "edge share at start[displaced]": 0.5,
};

/** People and their access: long-term, countryside, displaced in the core, then in the county. */
function town(people: readonly number[], access: readonly number[]): Record<string, number> {
  return {
    ...Object.fromEntries(CELLS.map((cell, place) => [`group people[${cell}]`, people[place]!])),
    ...Object.fromEntries(CELLS.map((cell, place) => [`access[${cell}]`, access[place]!])),
    ...edges,
    "measures funded": 1,
    "in force[migrant_services]": 0,
    "coming into force[migrant_services]": 0,
  };
}

describe("equity", () => {
  it("compares newcomers with long-term residents, each by where they live [SOCIETY6]", () => {
    const values = run(town([300, 100, 0, 100, 50, 50], [0.9, 0.6, 0.5, 0.7, 0.5, 0.4]));
    const longterm = (300 * 0.9 + 100 * 0.7) / 400;
    const newcomers = (100 * 0.6 + 50 * 0.5 + 50 * 0.4) / 200;
    expect(values["service gap"][0]).toBeCloseTo(1 - newcomers / longterm, 12);
  });

  it("measures inequality of access by Theil's index: 0 when all are alike, ln 2 when half have all [SOCIETY7]", () => {
    const half = [100, 100, 0, 0, 0, 0];
    expect(run(town(half, [0.6, 0.6, 0, 0, 0, 0])).theil[0]).toBeCloseTo(0, 12);
    expect(run(town(half, [0.8, 0, 0, 0, 0, 0])).theil[0]).toBeCloseTo(Math.LN2, 6);
  });

  it("measures how far groups live apart: edge against centre and unit against unit [SOCIETY8]", () => {
    const same = town([400, 100, 0, 0, 0, 0], [1, 1, 1, 1, 1, 1]);
    expect(run(same).segregation[0]).toBeCloseTo(0.4, 12);
    const apart = town([400, 0, 0, 0, 100, 0], [1, 1, 1, 1, 1, 1]);
    expect(run(apart).segregation[0]).toBeCloseTo(1, 12);
  });

  it("mixes places over years when newcomers have rights to homes [SOCIETY8]", () => {
    const rights = { ...town([400, 100, 0, 0, 0, 0], [1, 1, 1, 1, 1, 1]), "in force[migrant_services]": 1 };
    const { segregation } = run(rights);
    expect(segregation[1]).toBeCloseTo(0.4 - (0.5 * 0.3) / 12, 12);
    expect(segregation[80]).toBeCloseTo(0.4 - 0.5 * 0.3, 3);
  });

  it("knows neither gap nor distance where no one was displaced or moved in [SOCIETY6, SOCIETY8]", () => {
    const values = run(town([300, 0, 0, 100, 0, 0], [0.9, 0.6, 0.5, 0.7, 0.5, 0.4]));
    expect([values["service gap"][0], values.segregation[0]]).toEqual([0, 0]);
  });

  it("stays within bounds for any people and any access, and for nobody at all", () => {
    const six = (of: fc.Arbitrary<number>) => fc.array(fc.oneof(fc.constant(0), of), { minLength: 6, maxLength: 6 });
    const share = fc.nat(1000).map((thousandths) => thousandths / 1000);
    fc.assert(
      fc.property(six(fc.nat(1_000_000)), six(share), (people, access) => {
        const values = run(town(people, access));
        for (const name of ["service gap", "segregation"] as const) {
          expect(values[name][0]).toBeGreaterThanOrEqual(0);
          expect(values[name][0]).toBeLessThanOrEqual(1 + 1e-9);
        }
        expect(values.theil[0]).toBeGreaterThanOrEqual(0);
        expect(values.theil[0]).toBeLessThan(Infinity);
      }),
      { seed: 3, numRuns: 60 },
    );
  });
});
