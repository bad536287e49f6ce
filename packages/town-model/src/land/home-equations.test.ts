import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { settlementValues } from "../../test/settlement-values.ts";

const wanted = ["dwellings", "vacancy", "new dwellings", "dwellings lost to age", "dwellings torn down"] as const;
const run = settlementValues(wanted);
const town = { "people[core]": 240_000, "people per home at start[core]": 2.4, "home land met": 1 };

/** The district's homes in the first year. */
function homes(change: Readonly<Record<string, number>>) {
  const values = run({ ...town, ...change });
  return {
    dwellings: values.dwellings[0]!,
    vacancy: values.vacancy[0]!,
    built: values["new dwellings"][0]!,
    lost: values["dwellings lost to age"][0]!,
    tornDown: values["dwellings torn down"][0]!,
  };
}
const emptyAtStart = (vacancy: number, change: Readonly<Record<string, number>> = {}) =>
  homes({ "vacancy at start[core]": vacancy, ...change });
const of = (dwellings: number, change: Readonly<Record<string, number>> = {}) =>
  homes({ "dwellings[core]": dwellings, ...change });

describe("homes", () => {
  it("start with those lived in and the empty ones: 100,000 of 125,000 [LAND1]", () => {
    const start = emptyAtStart(0.2);
    expect(start.dwellings).toBeCloseTo(125_000, 6);
    expect(start.vacancy).toBeCloseTo(0.2, 12);
    expect(start.lost).toBeCloseTo(625, 6);
    expect(start.tornDown).toBe(0);
  });

  it("are built on speculation, the less the more stand empty [LAND2]", () => {
    // A fifth empty: three quarters of the way from 50 % down to 10 %, so 0.8 % × 0.75 of 125,000.
    expect(emptyAtStart(0.2).built).toBeCloseTo(750, 6);
    expect(of(100_000 / 0.9).built).toBeCloseTo((0.008 * 100_000) / 0.9, 6);
    expect(of(200_000).built).toBe(0);
  });

  it("are built where they are missing: two fifths of what 6 % to spare would take [LAND2]", () => {
    const short = of(90_000);
    expect(short.vacancy).toBe(0);
    expect(short.built).toBeCloseTo(0.008 * 90_000 + 0.4 * 16_000, 6);
    expect(of(90_000, { "home land met": 0.25 }).built).toBeCloseTo(short.built / 4, 6);
  });

  it("inside a growth boundary lose nine tenths of the speculation and none of the need [LAND3]", () => {
    const boundary = { "in force[growth_boundary]": 1 };
    expect(emptyAtStart(0.2, boundary).built).toBeCloseTo(75, 6);
    expect(of(90_000, boundary).built).toBeCloseTo(0.0008 * 90_000 + 6400, 6);
  });

  it("are torn down where more than 8 % stand empty [LAND4]", () => {
    const full = { "in force[demolition]": 1 };
    expect(emptyAtStart(0.2, full).tornDown).toBeCloseTo(0.08 * 0.12 * 125_000, 6);
    expect(emptyAtStart(0.05, full).tornDown).toBe(0);
  });

  it("of a town that nobody lives in stand empty, and nobody builds", () => {
    const left = of(1000, { "people[core]": 0 });
    expect([left.vacancy, left.built]).toEqual([1, 0]);
    expect(emptyAtStart(0.2, { "people[core]": 0 })).toEqual({
      dwellings: 0,
      vacancy: 0,
      built: 0,
      lost: 0,
      tornDown: 0,
    });
  });

  it("are never fewer than none, and never emptier than empty", () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.nat(500_000), share, share, share, (people, dwellings, met, edge, down) => {
        const values = run({
          ...town,
          "people[core]": people,
          "dwellings[core]": dwellings,
          "home land met": met,
          "in force[growth_boundary]": edge,
          "in force[demolition]": down,
        });
        for (const count of values.dwellings) expect(count).toBeGreaterThanOrEqual(0);
        for (const vacancy of values.vacancy) {
          expect(vacancy).toBeGreaterThanOrEqual(0);
          expect(vacancy).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 50, seed: 1 },
    );
  });
});
