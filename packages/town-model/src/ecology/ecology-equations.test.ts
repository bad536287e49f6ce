import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { oasisValues } from "../../test/oasis-values.ts";
import { jinchang } from "../towns/jinchang.ts";
import { ecologyParameters } from "./ecology-parameters.ts";

const COVERS = [
  "cropland",
  "grassland",
  "shrubland",
  "single belts",
  "mixed belts",
  "saline land",
  "sand",
  "other land",
] as const;
const PLANTING = ["mixed_belts", "saline_shrubs", "mountain_shrubs", "river", "monitoring", "irrigation_cap"] as const;
const inForce = (lever: string) => `in force[${lever}]`;

describe("the desert front", () => {
  const run = oasisValues([
    "front speed",
    "sandstorm days",
    "barrier",
    "vegetation cover",
    "sand",
    "sand over grass",
    "sand over fields",
    "sand over shrubs",
    "single belts lost",
  ]);

  it("comes on at 4 m in 2020 along 200 km: 0.8 km2, most of it grass, and 26.8 days are stormy [ECO2] [ECO4] [ECO5]", () => {
    const start = run();
    expect(start["front speed"][0]).toBeCloseTo(4, 9);
    expect(start["sandstorm days"][0]).toBeCloseTo(26.8, 9);
    expect(start["sand over grass"][0]).toBeCloseTo(0.56, 9);
    expect(start["sand over fields"][0]).toBeCloseTo(0.12, 9);
    expect(start["sand over shrubs"][0]).toBeCloseTo(0.12, 9);
  });

  it("is held by belts, shrubs and grass, each as far as it holds [ECO1]", () => {
    const cover = 7571 * (0.6 * 0.00792 + 0.00132 + 0.15 * 0.04 + 0.02 * 0.38);
    expect(run()["vegetation cover"][0]).toBeCloseTo(cover, 6);
    expect(run({ "mixed belts": 0 })["vegetation cover"][0]).toBeCloseTo(cover - 7571 * 0.00132, 6);
  });

  it("doubles at most when all cover is lost, and slows without end as cover is gained [ECO2]", () => {
    const bare = run({ "single belts": 0, "mixed belts": 0, shrubland: 0, grassland: 0 });
    expect(bare["front speed"][0]! / 4).toBeCloseTo(Math.exp(0.7), 6);
    const speeds = [10, 100, 1000].map((belts) => run({ "mixed belts": belts })["front speed"][0]!);
    expect(speeds[0]!).toBeGreaterThan(speeds[1]!);
    expect(speeds[1]!).toBeGreaterThan(speeds[2]!);
    expect(speeds[2]!).toBeGreaterThan(0);
  });

  it("goes with the wind and faster in a drought; storms more than either [ECO2] [ECO4]", () => {
    const windy = run({ wind: 1.21, drought: 0.3 });
    expect(windy["front speed"][0]).toBeCloseTo(4 * 1.21 * (1 + 0.4 * 0.255), 9);
    expect(windy["sandstorm days"][0]).toBeCloseTo(26.8 * 1.331 * (1 + 0.6 * 0.255), 9);
    expect(run({ sand: 2 * 605.68 })["sandstorm days"][0]).toBeCloseTo(26.8 * 2 ** 0.6, 6);
  });

  it("stands still without wind, and no day is stormy", () => {
    const calm = run({ wind: 0 });
    expect(Math.max(...calm["front speed"], ...calm["sandstorm days"])).toBe(0);
    expect(calm["sand over grass"][79]).toBe(0);
  });

  it("is none where there is no desert", () => {
    const none = run({ "front at start": 0, "sand share at start": 0, "storm days at start": 0 });
    expect(Math.max(...none["front speed"], ...none["sandstorm days"])).toBe(0);
    expect(none.barrier[80]).toBeCloseTo(1, 9);
  });

  it("breaks the barrier at 5 m a year: 4 % of it in a year at the point, 8 % far beyond, next to none at 4 m [ECO3]", () => {
    const lost = (front: number) => 1 - run({ "front at start": front }).barrier[1]!;
    expect(lost(5)).toBeCloseTo(0.04, 9);
    expect(lost(8)).toBeCloseTo(0.08, 6);
    expect(lost(4)).toBeLessThan(0.0002);
    expect(lost(2)).toBeLessThan(1e-9);
  });

  it("is faster where the barrier has fallen, belts die there, and it takes generations to come back [ECO3]", () => {
    const fallen = run({ barrier: 0 });
    expect(fallen["front speed"][0]).toBeCloseTo(5.2, 9);
    expect(fallen["single belts lost"][0]).toBeCloseTo(7571 * 0.00792 * 0.033, 6);
    const slow = run({ barrier: 0, "front at start": 2 });
    expect(slow.barrier[1]).toBeCloseTo(0.02, 6);
    expect(slow.barrier[34]!).toBeLessThan(0.55);
  });
});

describe("land cover", () => {
  const levers = PLANTING.map(inForce);
  const run = oasisValues([
    ...COVERS,
    "built land total",
    "land out of balance",
    "restored land",
    "planted survival",
    "belts mixed",
    "belts planted",
    "shrubs on saline land",
    "shrubs on sand",
    "grass by the river",
    "single belts lost",
    "mixed belts lost",
    "shrubs lost",
    "salted fields",
    "fields given up",
  ]);
  const all = Object.fromEntries(levers.map((name) => [name, 1]));

  it("begins with the shares of the figures; what is neither covered nor built is other land [ECO5]", () => {
    const start = run();
    expect(start.cropland[0]).toBeCloseTo(7571 * 0.0703, 6);
    expect(start["other land"][0]).toBeCloseTo(
      7571 * (1 - 0.0703 - 0.38 - 0.04 - 0.08 - 0.0106 - 0.00792 - 0.00132) - 60,
      6,
    );
  });

  it("loses 1.8 % of single belts, 0.6 % of mixed ones and 0.15 % of shrubs a year where groundwater fell ten metres [ECO6]", () => {
    const deep = run({ "groundwater depth": 35 });
    expect(deep["single belts lost"][0]! / deep["single belts"][0]!).toBeCloseTo(0.018, 9);
    expect(deep["mixed belts lost"][0]! / deep["mixed belts"][0]!).toBeCloseTo(0.006, 9);
    expect(deep["shrubs lost"][0]! / deep.shrubland[0]!).toBeCloseTo(0.0015, 9);
    expect(run({ "groundwater depth": 20 })["mixed belts lost"][0]).toBe(0);
  });

  it("loses a fifth of the belts in a year in which they get no water [ECO6]", () => {
    const dry = run({ drought: 1, diversion: 0, "well capacity": 0 });
    expect(dry["single belts lost"][0]! / dry["single belts"][0]!).toBeCloseTo(0.203, 9);
    expect(dry["mixed belts"][80]!).toBeLessThan(0.1);
  });

  it("gives up fields for want of water and hands, and salts some [ECO7]", () => {
    const { cropland, "salted fields": salted, "fields given up": given } = run();
    expect(salted[0]! / cropland[0]!).toBeCloseTo(0.001, 9);
    expect(given[0]).toBe(0);
    expect(run({ "staffing[farming]": 0.7 })["fields given up"][0]! / cropland[0]!).toBeCloseTo(0.003, 9);
    const dry = run({ drought: 1, diversion: 0, "well capacity": 0 });
    expect(dry["fields given up"][0]! / cropland[0]!).toBeCloseTo(0.0095, 9);
    expect(dry["salted fields"][0]! / cropland[0]!).toBeCloseTo(0.0105, 9);
  });

  it("plants what the measures can, of which 60 % lives, with a river and watching 73 % [ECO8]", () => {
    const belts = run({ [inForce("mixed_belts")]: 1 });
    expect(belts["belts planted"][0]).toBeCloseTo(1.8, 9);
    expect(belts["belts mixed"][0]).toBeCloseTo(0.05 * 7571 * 0.00792 * 0.6, 9);
    const full = run(all);
    expect(full["planted survival"][0]).toBeCloseTo(0.6 * 1.1 * 1.1, 9);
    expect(full["shrubs on saline land"][0]).toBeCloseTo(2 * 0.726, 9);
    expect(full["shrubs on sand"][0]).toBeCloseTo(4 * 0.726, 9);
    expect(full["grass by the river"][0]).toBeCloseTo(1.5 * 0.726, 9);
    expect(full["restored land"][1]).toBeCloseTo(0.726 * (3 + 2 + 4 + 1.5 + 0.05 * 7571 * 0.00792), 6);
    expect(run({ "groundwater depth": 85 })["planted survival"][0]).toBeCloseTo(0.6 * 0.3, 9);
  });

  it("runs out of nothing when everything is restored: sand and saline land end near nothing, not below", () => {
    const done = run({ ...all, "sand share at start": 0.01, "saline share at start": 0.002, "front at start": 0 });
    expect(Math.min(...done.sand, ...done["saline land"])).toBeGreaterThanOrEqual(0);
    expect(done.sand[80]!).toBeLessThan(5);
  });

  it("yields to building and gets back what is given back [ECO9]", () => {
    const [rest, built] = [run(), run({ "grass taken": 1, "cropland taken": 0.5, "other land taken": -0.25 })];
    expect(built["built land total"][80]! - rest["built land total"][80]!).toBeCloseTo(80 * 1.25, 6);
    expect(built.grassland[1]! - rest.grassland[1]!).toBeCloseTo(-1, 9);
    expect(built.cropland[1]! - rest.cropland[1]!).toBeCloseTo(-0.5, 9);
    expect(built["other land"][80]! - rest["other land"][80]!).toBeCloseTo(20, 6);
    expect(Math.max(...built["land out of balance"].map(Math.abs))).toBeLessThan(1e-8);
  });

  it("without farms has no fields to salt, give up or bury", () => {
    const none = run({ "crop share at start": 0 });
    expect([none.cropland[80], none["salted fields"][40], none["fields given up"][40]]).toEqual([0, 0, 0]);
  });
});

describe("in any corner of the figures", () => {
  const ids = Object.keys(ecologyParameters);
  const names = [...ids.map((id) => id.replaceAll("_", " ")), ...PLANTING.map(inForce), "drought", "wind"];
  const run = oasisValues([...COVERS, "built land total", "land out of balance", "barrier", "sandstorm days"]);
  const within = (low: number, high: number) =>
    fc.oneof(fc.constantFrom(low, high), fc.double({ min: low, max: high, noNaN: true }));
  const figures = fc
    .tuple(
      ...ids.map((id) => within(jinchang.parameters[id]!.low, jinchang.parameters[id]!.high)),
      ...PLANTING.map(() => within(0, 1)),
      within(0, 1),
      within(0, 2),
    )
    .map((values) => Object.fromEntries(names.map((name, at) => [name, values[at]!])));

  it("land adds up to the territory, no cover is less than nothing, the barrier is a share of itself [ECO3] [ECO9]", () => {
    fc.assert(
      fc.property(figures, (given) => {
        const values = run(given);
        for (let year = 0; year <= 80; year++) {
          expect(Math.abs(values["land out of balance"][year]!)).toBeLessThan(1e-8);
          for (const cover of COVERS) expect(values[cover][year]!).toBeGreaterThanOrEqual(-1e-9);
          expect(values.barrier[year]!).toBeGreaterThanOrEqual(0);
          expect(values.barrier[year]!).toBeLessThanOrEqual(1 + 1e-12);
          expect(values["sandstorm days"][year]!).toBeLessThanOrEqual(365);
        }
      }),
      { numRuns: 60, seed: 3 },
    );
  });
});
