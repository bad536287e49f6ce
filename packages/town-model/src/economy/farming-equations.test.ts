import { describe, expect, it } from "vitest";
import { firstYearValues } from "../../test/first-year-values.ts";

describe("farms", () => {
  const farms = firstYearValues(
    [
      "crop ratio",
      "orchard ratio",
      "farm water met",
      "staffing[farming]",
      "posts at start[farming]",
      "years on",
      "farm_price",
      "in force[farm_scale]",
      "in force[agri_solar]",
      "in force[mixed_belts]",
    ],
    ["farm posts wanted", "farm value"],
  );
  const start = {
    "crop ratio": 1,
    "orchard ratio": 0,
    "farm water met": 1,
    "staffing[farming]": 1,
    "posts at start[farming]": 1000,
    "years on": 0,
    farm_price: 1,
    "in force[farm_scale]": 0,
    "in force[agri_solar]": 0,
    "in force[mixed_belts]": 0,
  };
  const posts = (change: Partial<typeof start> = {}) => farms({ ...start, ...change })["farm posts wanted"][0];
  const value = (change: Partial<typeof start> = {}) => farms({ ...start, ...change })["farm value"][0];

  it("follow the cropland and lose three percent of their posts a year, 15 more on larger farms [FARM1]", () => {
    expect(posts()).toBe(1000);
    expect(posts({ "crop ratio": 0.5 })).toBe(500);
    expect(posts({ "years on": 2 })).toBeCloseTo(940.9, 9);
    expect(posts({ "in force[farm_scale]": 1 })).toBeCloseTo(850, 9);
    expect(posts({ "in force[mixed_belts]": 1 })).toBeCloseTo(1150, 9);
  });

  it("yield by land, water to the power 0.7 and hands to 0.3 [FARM2]", () => {
    expect(value()).toBeCloseTo(1, 12);
    expect(value({ "farm water met": 0.5 })).toBeCloseTo(0.5 ** 0.7, 12);
    expect(value({ "staffing[farming]": 0.5 })).toBeCloseTo(0.5 ** 0.3, 12);
    expect(value({ farm_price: 1.2, "crop ratio": 0.9 })).toBeCloseTo(1.08, 12);
    expect(value({ "in force[farm_scale]": 1, "in force[agri_solar]": 1 })).toBeCloseTo(1.18, 12);
  });

  it("without water bear only what orchards in belts give, half of what a field does [FARM3]", () => {
    expect(value({ "farm water met": 0 })).toBe(0);
    expect(value({ "farm water met": 0, "orchard ratio": 0.1 })).toBeCloseTo(0.05, 12);
  });
});
