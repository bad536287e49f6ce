import { describe, expect, it } from "vitest";
import { townValues } from "../../test/town-values.ts";

const run = townValues(
  [
    "taxes",
    "home land sold",
    "land cleared",
    "restored land",
    "in force[quota_trade]",
    "in force[eco_compensation]",
    "vacancy percent",
    "service need",
    "upkeep need",
    "pension need",
    "residents over start",
    "entitled",
    "transfer growth",
  ],
  [
    "own revenue",
    "land revenue",
    "revenue at start",
    "transfers",
    "formula transfers",
    "earmarked transfers",
    "other transfers",
  ],
);
const town = {
  taxes: 20,
  "home land sold": 0.2,
  "land cleared": 1.5,
  "restored land": 30,
  "in force[quota_trade]": 0,
  "in force[eco_compensation]": 0,
  "vacancy percent": 15,
  "service need": 45,
  "upkeep need": 15,
  "pension need": 5,
  "residents over start": 1,
  entitled: 100_000,
  "transfer growth": 0,
};

describe("revenue", () => {
  it("of the start pays for the needs of the start and the interest on its debt, whatever the town earns [FINANCE3]", () => {
    const values = run(town);
    const needed = 65 / (1 - 0.035 * 1.3);
    expect(values["land revenue"][0]).toBeCloseTo(1.2, 12);
    expect(values["revenue at start"][0]).toBeCloseTo(needed, 12);
    expect(values.transfers[0]).toBeCloseTo(needed - 21.2, 12);
    expect(run({ ...town, taxes: 90 }).transfers[0]).toBe(0);
  });

  it("adds traded quota and compensation for restored land as far as those measures are in force [FINANCE2]", () => {
    const measures = { "in force[quota_trade]": 0.5, "in force[eco_compensation]": 1 };
    expect(run({ ...town, ...measures })["own revenue"][0]).toBeCloseTo(21.2 + 0.5 * 1.5 + 0.02 * 30, 12);
  });

  it("follows people by half, makes good three tenths of lost taxes, and grows with productivity [FINANCE4]", () => {
    const start = run(town).transfers[0]!;
    const halved = run({ ...town, "residents over start": 0.5 });
    expect(halved["formula transfers"][0]).toBeCloseTo(0.8 * start * Math.SQRT1_2 - 0.3 * 10, 9);
    expect(halved["earmarked transfers"][0]).toBeCloseTo(0.15 * start, 12);
    const later = run(town);
    // Taxes stand still while those of the country grow with productivity.
    const trend = 1.015 ** 10;
    expect(later["formula transfers"][10]).toBeCloseTo(trend * (0.8 * start + 0.3 * (20 - 20 / trend)), 9);
    expect(later["other transfers"][10]).toBeCloseTo(0.05 * start * 0.98 ** 10, 12);
  });
});
