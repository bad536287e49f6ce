import { describe, expect, it } from "vitest";
import { alertFigures } from "./alert-figures.ts";

describe("alertFigures", () => {
  it("has the reading and the threshold that it crossed", () => {
    const facts = { value: 15.6, year: 2024, isProvisional: "true", threshold: 15, unit: "percent" };
    expect(alertFigures({ kind: "threshold-crossed", facts })).toEqual([
      { kind: "reading", value: 15.6, unit: "percent", year: 2024, isProvisional: true },
      { kind: "threshold", value: 15, unit: "percent" },
    ]);
  });

  it("has the years of a trend, and nothing of an alert that is all words", () => {
    const facts = { crossingYear: 2031, earliestYear: 2029, latestYear: 2036, threshold: 15, unit: "percent" };
    expect(alertFigures({ kind: "trend", facts })[0]).toEqual({
      ...{ kind: "crossing", year: 2031, earliest: 2029, latest: 2036 },
    });
    expect(alertFigures({ kind: "late-data", facts: { lastYear: null } })).toEqual([]);
  });
});
