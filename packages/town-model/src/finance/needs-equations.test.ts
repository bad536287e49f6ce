import { describe, expect, it } from "vitest";
import { townValues } from "../../test/town-values.ts";

const run = townValues(
  [
    "school places[core]",
    "school places[county]",
    "school age[core]",
    "school age[county]",
    "clinic beds[core]",
    "clinic beds[county]",
    "elder places[core]",
    "elder places[county]",
    "residents of town",
    "built up land",
    "dwellings[core]",
    "dwellings[county]",
    "lever start[mixed_belts]",
    "first intensity[mixed_belts]",
    "later intensity[mixed_belts]",
    "lever start[storage_grid]",
    "first intensity[storage_grid]",
    "later intensity[storage_grid]",
    "restoration cost",
    "storage cost",
    "productivity",
  ],
  ["service need", "upkeep need", "measure need", "paid by others"],
);
const town = {
  "school places[core]": 30_000,
  "school places[county]": 20_000,
  "school age[core]": 28_000,
  "school age[county]": 17_000,
  "clinic beds[core]": 1500,
  "clinic beds[county]": 1000,
  "elder places[core]": 1200,
  "elder places[county]": 800,
  "residents of town": 400_000,
  "built up land": 60,
  "dwellings[core]": 120_000,
  "dwellings[county]": 80_000,
  productivity: 1,
};

describe("needs", () => {
  it("count places and pupils, beds, care, administration and built land at the start [FINANCE5]", () => {
    const values = run(town);
    const wan = 1.2 * 50_000 + 0.8 * 45_000 + 25 * 2500 + 5 * 2000 + 0.59 * 400_000;
    expect(values["service need"][0]).toBeCloseTo(wan / 10_000, 12);
    expect(values["upkeep need"][0]).toBeCloseTo(0.12 * 60 + 0.25 * 20, 12);
  });

  it("grow with wages, upkeep half so [FINANCE5]", () => {
    const [poor, rich] = [1, 1.4].map((productivity) => run({ ...town, productivity }));
    expect(rich!["service need"][0]! / poor!["service need"][0]!).toBeCloseTo(1.4, 12);
    expect(rich!["upkeep need"][0]! / poor!["upkeep need"][0]!).toBeCloseTo(0.5 + 0.5 * 1.4, 12);
  });

  it("of measures are the town's share of their cost with its overrun; planting and storage have their own [FINANCE6]", () => {
    const from2020 = (lever: string) => ({
      [`lever start[${lever}]`]: 2020,
      [`first intensity[${lever}]`]: 1,
      [`later intensity[${lever}]`]: 1,
    });
    const belts = run({ ...town, ...from2020("mixed_belts"), "restoration cost": 1.5, "storage cost": 1.4 });
    expect(belts["measure need"][0]).toBeCloseTo(0.4 * 1.2 * 1.15 * 1.5, 12);
    expect(belts["paid by others"][0]).toBeCloseTo(0.6 * 1.2 * 1.15 * 1.5, 12);
    const storage = run({ ...town, ...from2020("storage_grid"), "restoration cost": 1.5, "storage cost": 1.4 });
    expect(storage["measure need"][0]).toBeCloseTo(0.1 * 5 * 1.15 * 1.4, 12);
  });
});
