import { describe, expect, it } from "vitest";
import { firstYearValues } from "../../test/first-year-values.ts";

describe("posts for visitors and residents", () => {
  const demand = firstYearValues(
    [
      "posts at start[tourism]",
      "posts at start[services]",
      "town people ratio",
      "tourism_pull",
      "storms over start",
      "income effect",
      "years on",
      "in force[heritage_tourism]",
      "in force[rail]",
      "in force[small_business]",
      "in force[park_upgrade]",
    ],
    ["tourism posts wanted", "service posts wanted"],
  );
  const start = {
    "posts at start[tourism]": 1000,
    "posts at start[services]": 1000,
    "town people ratio": 1,
    tourism_pull: 1,
    "storms over start": 1,
    "income effect": 1,
    "years on": 0,
    "in force[heritage_tourism]": 0,
    "in force[rail]": 0,
    "in force[small_business]": 0,
    "in force[park_upgrade]": 0,
  };
  const tourism = (change: Partial<typeof start> = {}) => demand({ ...start, ...change })["tourism posts wanted"][0];
  const services = (change: Partial<typeof start> = {}) => demand({ ...start, ...change })["service posts wanted"][0];

  it("in tourism rest to six tenths on residents and to four on visitors [VISIT1]", () => {
    expect(tourism()).toBeCloseTo(1000, 9);
    expect(tourism({ "town people ratio": 0.5 })).toBeCloseTo(700, 9);
    expect(tourism({ tourism_pull: 2 })).toBeCloseTo(1400, 9);
    // Full lever, pull 1: 600 + 400 × 2.5; with half the pull 600 + 200 × 1.75.
    expect(tourism({ "in force[heritage_tourism]": 1 })).toBeCloseTo(1600, 9);
    expect(tourism({ tourism_pull: 0.5, "in force[heritage_tourism]": 1 })).toBeCloseTo(950, 9);
    expect(tourism({ "in force[rail]": 1 })).toBeCloseTo(1200, 9);
  });

  it("in tourism double at most without storms, and never fall below those for residents [VISIT1]", () => {
    expect(tourism({ "storms over start": 0 })).toBeCloseTo(1400, 9);
    expect(tourism({ "storms over start": 3 })).toBeCloseTo(800, 9);
    expect(tourism({ "storms over start": 1e9 })).toBeCloseTo(600, 3);
  });

  it("in services follow residents, their income, the years and three measures [SERVE1]", () => {
    expect(services()).toBeCloseTo(1000, 9);
    expect(services({ "town people ratio": 0.9 })).toBeCloseTo(900, 9);
    expect(services({ "income effect": 0.5 })).toBeCloseTo(500, 9);
    expect(services({ "years on": 10 })).toBeCloseTo(1000 * 1.008 ** 10, 9);
    expect(services({ "in force[small_business]": 1, "in force[rail]": 1, "in force[park_upgrade]": 1 })).toBeCloseTo(
      1090,
      9,
    );
  });
});

describe("building work", () => {
  it("is homes, panels, measures, upkeep and plants, at what work costs at the start [BUILD1]", () => {
    const building = firstYearValues(
      [
        "new dwellings[core]",
        "new dwellings[county]",
        "solar built",
        "measure money",
        "upkeep money",
        "output[mining]",
        "output[energy]",
        "productivity",
      ],
      ["building"],
    );
    const work = (productivity: number) =>
      building({
        "new dwellings[core]": 800,
        "new dwellings[county]": 200,
        "solar built": 1,
        "measure money": 10,
        "upkeep money": 10,
        "output[mining]": 150,
        "output[energy]": 50,
        productivity,
      }).building[0];
    // 2.8 + 5 + 6 + 8 + 8.
    expect(work(1)).toBeCloseTo(29.8, 9);
    expect(work(2)).toBeCloseTo(18.8, 9);
  });
});
