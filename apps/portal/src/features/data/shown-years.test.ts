import { describe, expect, it } from "vitest";
import { exampleObservation } from "./example-observations.ts";
import { availableYears, defaultYears, shownYears } from "./shown-years.ts";

const observations = [
  exampleObservation("B1", 2020, 13.7),
  exampleObservation("B1", 2024, 0),
  exampleObservation("B2", 2020, { kind: "range", low: 1, high: 2 }),
  exampleObservation("L1", 2020, { kind: "no-data" }),
  exampleObservation("B2", 2024, 5, { townId: "620302" }),
];

describe("defaultYears", () => {
  it("takes the newest years in which something was observed and fills up with years that have ended", () => {
    expect(defaultYears(observations, 2026)).toEqual([2020, 2022, 2023, 2024, 2025]);
  });

  it("shows the last five years that ended when nothing was observed", () => {
    expect(defaultYears([], 2026)).toEqual([2021, 2022, 2023, 2024, 2025]);
  });

  it("keeps to five columns and drops the oldest", () => {
    const many = [1990, 2000, 2010, 2020, 2022, 2023, 2024].map((year) => ({ year: year as never }));
    expect(defaultYears(many, 2026)).toEqual([2010, 2020, 2022, 2023, 2024]);
  });
});

describe("availableYears", () => {
  it("reaches back to the first observation", () => {
    expect(availableYears([{ year: 1995 as never }], 2026)).toHaveLength(32);
    expect(availableYears([], 2026).at(-1)).toBe(2000);
  });
});

describe("shownYears", () => {
  it("adds the year of a linked cell, once and in its place", () => {
    expect(shownYears(null, [2020, 2024], 2022)).toEqual([2020, 2022, 2024]);
    expect(shownYears([2020, 2024], [2010], 2024)).toEqual([2020, 2024]);
    expect(shownYears(null, [2020, 2024], null)).toEqual([2020, 2024]);
  });
});
