import { describe, expect, it } from "vitest";
import { blankCount } from "./blank-count.ts";
import { exampleIndicator, exampleObservation } from "./example-observations.ts";

const indicators = [
  exampleIndicator("L1", { capacity: "learning" }),
  exampleIndicator("B1"),
  exampleIndicator("B2"),
  exampleIndicator("X1", { capacity: null }),
];
const observations = [
  exampleObservation("B1", 2020, 13.7),
  exampleObservation("B1", 2024, 0),
  exampleObservation("B2", 2020, { kind: "range", low: 1, high: 2 }),
  exampleObservation("L1", 2020, { kind: "no-data" }),
  exampleObservation("B2", 2024, 5, { townId: "620302" }),
];

describe("blankCount", () => {
  it("counts indicators of which nothing is known in any year, for one place", () => {
    expect(blankCount(indicators, observations, "620300")).toEqual({ blank: 2, total: 4 });
    expect(blankCount(indicators, observations, "620302")).toEqual({ blank: 3, total: 4 });
  });

  it("does not take a contradicted figure for knowledge", () => {
    const provenance = { source: "thesis", licence: null, confidence: "contradicted", note: null };
    const contradicted = [exampleObservation("B1", 2020, 75.6, { provenance })];
    expect(blankCount(indicators, contradicted, "620300").blank).toBe(4);
  });
});
