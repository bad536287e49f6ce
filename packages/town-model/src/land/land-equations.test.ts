import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { settlementValues } from "../../test/settlement-values.ts";

const USES = ["home land", "industrial land", "service land", "green land", "derelict land", "solar land"] as const;
const TAKEN = ["grass taken", "cropland taken", "other land taken"] as const;

const first = (values: Float64Array) => values[0]!;

describe("built land", () => {
  const run = settlementValues([
    ...TAKEN,
    "derelict for homes",
    "derelict for works",
    "derelict greened",
    "derelict grassed",
    "land cleared",
    "home land sold",
    "home land met",
    "green land dying",
    "green land per person",
    "built land per person",
    "built up land",
  ]);
  /** A hundred thousand m² of homes wanted in the district, 4 km² of derelict land, no works, green space as wanted. */
  const year = {
    "residents of town": 500_000,
    "urban residents": 400_000,
    "dwellings wanted[core]": 2000,
    "dwellings wanted[county]": 0,
    "works growth wanted": 0,
    "derelict land": 4,
    "green land": 5.6,
    "services funded": 1,
    grassland: 3000,
    cropland: 500,
    "other land": 2000,
  };

  it("for homes is a tenth derelict, the rest fields and grass [LAND7, LAND9]", () => {
    const values = run(year);
    expect(first(values["home land sold"])).toBeCloseTo(0.3, 12);
    expect(first(values["derelict for homes"])).toBeCloseTo(0.03, 12);
    const fields = (2.3 * 500) / (2.3 * 500 + 3000);
    expect(first(values["cropland taken"])).toBeCloseTo(0.27 * fields, 12);
    // What is planted of derelict land finds no more green space to fill, and is grass: 2 % of 4 km².
    expect(first(values["derelict grassed"])).toBeCloseTo(0.08, 12);
    expect(first(values["grass taken"])).toBeCloseTo(0.27 * (1 - fields) - 0.08, 12);
  });

  it("inside a growth boundary is for homes derelict first: 0.1 + 0.9 × 0.6 [LAND7]", () => {
    expect(first(run({ ...year, "in force[growth_boundary]": 1 })["derelict for homes"])).toBeCloseTo(0.3 * 0.64, 12);
  });

  it("is shared out when more derelict land is wanted than there is [LAND7]", () => {
    const values = run({ ...year, "derelict land": 0.01, "works growth wanted": 1 });
    const given = (["derelict for homes", "derelict for works", "derelict grassed"] as const).map((name) =>
      first(values[name]),
    );
    expect(given.reduce((sum, part) => sum + part)).toBeCloseTo(0.01, 12);
    expect(given[1]! / given[0]!).toBeCloseTo(1 / 0.03, 6);
    expect(first(values["other land taken"])).toBeGreaterThan(0.98);
  });

  it("that is derelict is planted by reuse and with the tailings, and cleared for its quota [LAND8]", () => {
    const room = { ...year, "green land": 0 };
    const planted = (levers: Parameters<typeof run>[0]) => first(run({ ...room, ...levers })["derelict greened"]);
    expect(planted({})).toBeCloseTo(0.08, 12);
    expect(planted({ "in force[demolition]": 1 })).toBeCloseTo(0.17 * 4, 12);
    expect(planted({ "in force[demolition]": 1, "in force[tailings]": 1 })).toBeCloseTo(0.27 * 4, 12);
    const cleared = run({ ...year, "dwellings wanted[core]": 0, "in force[quota_trade]": 1 });
    expect(first(cleared["land cleared"])).toBeCloseTo(0.6, 12);
    expect(first(cleared["cropland taken"])).toBeCloseTo(-0.3, 12);
    expect(first(cleared["grass taken"])).toBeCloseTo(-0.3 - 0.08, 12);
  });

  it("that is green dies by 2 % a year, by 12 % where nothing is paid, and is counted per urban resident [LAND6]", () => {
    expect(first(run({ ...year, "services funded": 0 })["green land dying"])).toBeCloseTo(0.12 * 5.6, 12);
    expect(first(run(year)["green land dying"])).toBeCloseTo(0.02 * 5.6, 12);
    expect(first(run(year)["green land per person"])).toBeCloseTo(14, 9);
  });

  it("stops growing where there are neither fields nor open ground nor derelict land [LAND9]", () => {
    const bare = { ...year, "derelict land": 0, grassland: 0, cropland: 0, "other land": 0, "works growth wanted": 1 };
    const values = run(bare);
    expect(first(values["home land met"])).toBe(0);
    expect(TAKEN.map((name) => first(values[name]) + 0)).toEqual([0, 0, 0]);
  });

  it("counts per resident, and as nothing where nobody is left [LAND10]", () => {
    const values = run(year);
    expect(first(values["built land per person"])).toBeCloseTo(first(values["built up land"]) * 2, 9);
    const nobody = run({ ...year, "residents of town": 0, "urban residents": 0 });
    expect([first(nobody["built land per person"]), first(nobody["green land per person"])]).toEqual([0, 0]);
  });
});

describe("all land", () => {
  const AROUND = ["cropland", "grassland", "other land"] as const;
  const run = settlementValues([...USES, ...AROUND, "built land total", "built land out of balance"]);
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const any = fc.record({
    "people[core]": fc.nat(1_000_000),
    "people[county]": fc.nat(1_000_000),
    "people per home later": fc.double({ min: 1, max: 4, noNaN: true }),
    "in force[growth_boundary]": share,
    "in force[demolition]": share,
    "in force[tailings]": share,
    "in force[quota_trade]": share,
    "services funded": fc.double({ min: 0, max: 1.3, noNaN: true }),
    "feed fall": fc.double({ min: -0.1, max: 0.1, noNaN: true }),
    "solar built": fc.double({ min: -0.025, max: 5, noNaN: true }),
    "speculative building": fc.double({ min: 0, max: 0.1, noNaN: true }),
    "home loss": fc.double({ min: 0, max: 0.2, noNaN: true }),
    "land taken max": fc.double({ min: 0, max: 0.5, noNaN: true }),
    "cleared to cropland": share,
  });

  it("stays in the books whatever is built, left, planted and cleared: none is lost, none below nothing [LAND11]", () => {
    fc.assert(
      fc.property(any, (change) => {
        const values = run(change);
        for (const use of [...USES, ...AROUND]) {
          for (const area of values[use]) expect(area).toBeGreaterThanOrEqual(-1e-9);
        }
        for (const gone of values["built land out of balance"]) expect(gone).toBeLessThan(1e-6);
        const territory = (year: number) =>
          values["built land total"][year]! + AROUND.reduce((sum, use) => sum + values[use][year]!, 0);
        for (const year of [1, 10, 80]) expect(territory(year)).toBeCloseTo(territory(0), 6);
      }),
      { numRuns: 40, seed: 2 },
    );
  });

  it("starts as it is: no use changes by more than a hundredth in the first year but what was derelict", () => {
    const values = run();
    for (const use of USES.filter((name) => name !== "derelict land" && name !== "green land")) {
      expect(Math.abs(values[use][1]! / values[use][0]! - 1)).toBeLessThan(0.01);
    }
  });
});
