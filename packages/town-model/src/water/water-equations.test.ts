import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { oasisValues } from "../../test/oasis-values.ts";
import { jinchang } from "../towns/jinchang.ts";
import { waterParameters } from "./water-parameters.ts";

const USES = ["home use", "industry use", "ecology use", "farm use"] as const;
const NEEDS = ["home need", "industry need", "ecology need", "farm need"] as const;

describe("what comes and what is needed", () => {
  const start = oasisValues(["inflow", ...NEEDS, "farm quota", "water stress"]);

  it("is in 2020 what the figures say by hand [WATER1] [WATER2]", () => {
    const values = start();
    expect(values.inflow[0]).toBeCloseTo(7571 * 0.0423 * 0.01 * 0.955, 9);
    expect(values["home need"][0]).toBeCloseTo((438_026 * 43.8) / 1e8, 9);
    expect(values["industry need"][0]).toBeCloseTo((43_388 * 800) / 1e8, 9);
    expect(values["ecology need"][0]).toBeCloseTo(7571 * (0.00792 * 0.125 + 0.00132 * 0.2) * 0.01, 9);
    expect(values["farm need"][0]).toBeCloseTo(7571 * 0.0703 * 0.8113 * 0.01, 9);
    expect(values["farm quota"][0]).toBe(values["farm need"][0]);
    // Needs of 4.95 less 0.02 used again, over 3.46 from rivers and the transfer and 0.19 of rain.
    expect(values["water stress"][0]).toBeCloseTo(1.352, 3);
  });

  it("falls by the drought and by the trend, never below nothing [WATER1]", () => {
    const full = 7571 * 0.0423 * 0.01;
    expect(start({ drought: 0.3 }).inflow[0]).toBeCloseTo(0.7 * full, 9);
    expect(start({ drought: 0, "inflow trend": -0.005 }).inflow[40]).toBeCloseTo(0.8 * full, 9);
    expect(start({ drought: 0, "inflow trend": -0.05 }).inflow[60]).toBe(0);
  });

  it("is less under the measures: 20 % by saving, 4 % by shade, 30 % of industry's by recycling, a cap of 75 % [WATER2]", () => {
    const levers = ["water_saving", "agri_solar", "reclaimed_water", "irrigation_cap"] as const;
    const names = levers.map((lever) => `in force[${lever}]` as const);
    const run = oasisValues(["farm need", "industry need", "farm quota", "reclaimed water", "home use"]);
    const [rest, full] = [run(), run(Object.fromEntries(names.map((name) => [name, 1])))];
    expect(full["farm need"][0]! / rest["farm need"][0]!).toBeCloseTo(0.8 * 0.96, 9);
    expect(full["industry need"][0]! / rest["industry need"][0]!).toBeCloseTo(0.7, 9);
    expect(full["farm quota"][0]! / rest["farm quota"][0]!).toBeCloseTo(0.75, 9);
    expect(rest["reclaimed water"][0]).toBeCloseTo(0.1 * rest["home use"][0]!, 9);
    expect(full["reclaimed water"][0]).toBeCloseTo(0.6 * full["home use"][0]!, 9);
  });
});

describe("who gets water", () => {
  const run = oasisValues([
    ...USES,
    ...NEEDS,
    "wells",
    "home pumping",
    "farm pumping",
    "pumping",
    "left for farms",
    "farm water met",
    "industry water met",
    "ecology water met",
    "spill",
    "river release",
    "river recharge",
    "surface water",
    "inflow",
  ]);

  it("is homes, then industry, then shelterbelts, then farms [WATER3]", () => {
    const dry = (diversion: number) => run({ drought: 1, diversion, "well capacity": 0 });
    const some = dry(0.3);
    expect(some["home use"][0]).toBeCloseTo(0.191855, 5);
    // What homes leave, and a tenth of their own water again.
    expect(some["industry use"][0]).toBeCloseTo(0.3 - 0.9 * 0.191855, 5);
    expect([some["ecology use"][0], some["farm use"][0]]).toEqual([0, 0]);
    const more = dry(0.6);
    expect(more["industry water met"][0]).toBe(1);
    expect(more["ecology use"][0]).toBeCloseTo(0.6 - 0.9 * 0.191855 - 0.347104, 5);
    expect(more["farm water met"][0]).toBe(0);
    expect(dry(0.1)["home use"][0]).toBeCloseTo(0.1, 9);
  });

  it("draws the rest from wells, which give half when half the water above their floor is gone, and end there [WATER4]", () => {
    expect(run().wells[0]).toBeCloseTo(7571 * 0.198 * 0.12 * 0.01, 9);
    expect(run({ "groundwater depth": 52.5 }).wells[0]).toBeCloseTo(0.5 * run().wells[0]!, 9);
    const empty = run({ "groundwater depth": 80 });
    expect([empty.wells[0], empty.pumping[0]]).toEqual([0, 0]);
    expect(empty["farm water met"][0]).toBeCloseTo(empty["left for farms"][0]! / empty["farm need"][0]!, 9);
    expect(run({ "groundwater depth": 10 }).wells[0]).toBe(run().wells[0]);
  });

  it("lets farms forgo 3 % of their pumping for ten metres of deeper lift [WATER5]", () => {
    const deeper = run({ "groundwater depth": 35, "well capacity": 1 });
    const short = deeper["farm need"][0]! - deeper["left for farms"][0]!;
    expect(deeper["farm pumping"][0]).toBeCloseTo(0.97 * short, 9);
  });

  it("keeps farms at three quarters under a full cap, however much there is [WATER5]", () => {
    const capped = run({ "in force[irrigation_cap]": 1, diversion: 20 });
    expect(capped["farm water met"][0]).toBeCloseTo(0.75, 9);
    expect(capped.pumping[0]).toBe(0);
    expect(capped.spill[0]).toBeGreaterThan(15);
  });

  it("lets 8 % of the river go to its bed, of which 70 % reaches the aquifer [WATER6]", () => {
    const flowing = run({ "in force[river]": 1 });
    expect(flowing["river release"][0]).toBeCloseTo(0.08 * flowing.inflow[0]!, 9);
    expect(flowing["river recharge"][0]).toBeCloseTo(0.056 * flowing.inflow[0]!, 9);
    expect(flowing["surface water"][0]).toBeCloseTo(0.92 * flowing.inflow[0]! + 0.4, 9);
  });
});

describe("groundwater", () => {
  const run = oasisValues([
    "groundwater depth",
    "recharge",
    "pumping",
    "baseflow",
    "farm water met",
    "water out of balance",
    "home use",
  ]);

  it("falls by 0.4 m in the first year, as in the long run of Minqin [WATER7]", () => {
    const { "groundwater depth": depth, recharge, pumping } = run();
    const perMetre = 7571 * 0.198 * 0.15 * 0.01;
    expect(depth[1]! - depth[0]!).toBeCloseTo((pumping[0]! - recharge[0]!) / perMetre, 9);
    expect(depth[1]! - depth[0]!).toBeGreaterThan(0.38);
    expect(depth[1]! - depth[0]!).toBeLessThan(0.42);
  });

  it("without farms rises to where it flows out by itself and stays there [WATER8]", () => {
    const { "groundwater depth": depth, baseflow, "farm water met": met, pumping } = run({ "crop share at start": 0 });
    for (let year = 1; year <= 80; year++) expect(depth[year]!).toBeLessThanOrEqual(depth[year - 1]! + 1e-9);
    expect(depth[80]).toBeCloseTo(3, 6);
    expect(baseflow[79]).toBeGreaterThan(0);
    expect([met[0], pumping[0]]).toEqual([1, 0]);
  });

  it("without rain feeds homes from wells until they are dry, and never lies below their floor", () => {
    const values = run({ drought: 1, diversion: 0, "natural recharge": 0.00001 });
    expect(values["home use"][0]).toBeCloseTo(0.191855, 5);
    for (const depth of values["groundwater depth"]) expect(depth).toBeLessThanOrEqual(80);
    expect(values["groundwater depth"][80]).toBeGreaterThan(60);
    expect(values["farm water met"][80]).toBeLessThan(0.1);
    expect(Math.abs(values["water out of balance"][80]!)).toBeLessThan(1e-9);
  });

  it("without people and farms takes nothing", () => {
    expect(run({ "residents of town": 0, "crop share at start": 0 })["home use"][80]).toBe(0);
  });
});

describe("in any corner of the figures", () => {
  const ids = Object.keys(waterParameters);
  const named = ids.map((id) => id.replaceAll("_", " "));
  const levers = ["water_saving", "irrigation_cap", "reclaimed_water", "river", "mixed_belts"].map(
    (lever) => `in force[${lever}]`,
  );
  const run = oasisValues([
    ...USES,
    ...NEEDS,
    "pumping",
    "wells",
    "groundwater depth",
    "water out of balance",
    "spill",
  ]);
  const within = (low: number, high: number) =>
    fc.oneof(fc.constantFrom(low, high), fc.double({ min: low, max: high, noNaN: true }));
  const figures = fc
    .tuple(
      ...ids.map((id) => within(jinchang.parameters[id]!.low, jinchang.parameters[id]!.high)),
      ...levers.map(() => within(0, 1)),
      within(0, 1),
    )
    .map((values) => Object.fromEntries([...named, ...levers, "drought"].map((name, at) => [name, values[at]!])));

  it("books close, nobody gets more than is needed or less than nothing, and wells stay wet ground [WATER9] [WATER10]", () => {
    fc.assert(
      fc.property(figures, (given) => {
        const values = run(given);
        for (let year = 0; year <= 80; year++) {
          expect(Math.abs(values["water out of balance"][year]!)).toBeLessThan(1e-9);
          for (const [place, use] of USES.entries()) {
            expect(values[use][year]!).toBeGreaterThanOrEqual(-1e-12);
            expect(values[use][year]!).toBeLessThanOrEqual(values[NEEDS[place]!][year]! + 1e-12);
          }
          expect(values.pumping[year]!).toBeLessThanOrEqual(values.wells[year]! + 1e-12);
          expect(values["groundwater depth"][year]!).toBeLessThanOrEqual(given["well floor"]!);
          expect(values["groundwater depth"][year]!).toBeGreaterThanOrEqual(given["shallowest depth"]! - 1e-9);
        }
      }),
      { numRuns: 60, seed: 5 },
    );
  });
});
