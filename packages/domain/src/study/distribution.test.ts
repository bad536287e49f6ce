import { describe, expect, it } from "vitest";
import { Distribution } from "./distribution.ts";
import { typicalValue } from "./typical-value.ts";

const accepted: [Distribution, number][] = [
  [{ kind: "uniform", low: -1, high: 3 }, 1],
  [{ kind: "normal", mean: 5, standardDeviation: 2 }, 5],
  [{ kind: "normal", mean: 5, standardDeviation: 2, low: 6 }, 6],
  [{ kind: "lognormal", median: 40, logStandardDeviation: 0.5 }, 40],
  [{ kind: "triangular", low: 0, mode: 0, high: 1 }, 0],
  [{ kind: "beta", alpha: 2, beta: 6, low: 10, high: 20 }, 12.5],
  [{ kind: "pert", low: 0, mode: 3, high: 10 }, 3],
  [{ kind: "integer", low: 1, high: 6 }, 3],
  [{ kind: "boolean", probability: 0.7 }, 1],
  [{ kind: "empirical", values: [9, 1, 4] }, 4],
  [{ kind: "empirical", values: [9, 1, 4], weights: [3, 1, 1] }, 9],
];

const refused: [object, string][] = [
  [{ kind: "uniform", low: 2, high: 2 }, "a uniform distribution needs low < high"],
  [{ kind: "normal", mean: 0, standardDeviation: 0 }, "standardDeviation above 0"],
  [{ kind: "normal", mean: 0, standardDeviation: 1, low: 1, high: 1 }, "cut off at both ends needs low < high"],
  [{ kind: "normal", mean: 0, standardDeviation: 1, low: 9 }, "no further than 8 standard deviations"],
  [{ kind: "lognormal", median: 0, logStandardDeviation: 1 }, "a median above 0"],
  [{ kind: "triangular", low: 0, mode: 2, high: 1 }, "low ≤ mode ≤ high"],
  [{ kind: "pert", low: 0, mode: -1, high: 1 }, "low ≤ mode ≤ high"],
  [{ kind: "beta", alpha: 0, beta: 1, low: 0, high: 1 }, "at least 0.05"],
  [{ kind: "integer", low: 3, high: 3 }, "low < high"],
  [{ kind: "integer", low: 0.5, high: 3 }, "expected int"],
  [{ kind: "categorical", categories: [{ name: "a", value: 1 }] }, "at least two categories"],
  [
    {
      kind: "categorical",
      categories: [
        { name: "a", value: 1 },
        { name: "b", value: 1 },
      ],
    },
    "share a value",
  ],
  [{ kind: "boolean", probability: 1.2 }, "between 0 and 1"],
  [{ kind: "empirical", values: [] }, "at least one value"],
  [{ kind: "empirical", values: [1, 2], weights: [1] }, "found 2 values and 1 weights"],
  [{ kind: "empirical", values: [1], weights: [0] }, "a weight must be above 0"],
  [{ kind: "uniform", low: 0, high: Number.POSITIVE_INFINITY }, "expected number"],
];

describe("Distribution", () => {
  it("takes every kind and has one value to look at for each", () => {
    for (const [distribution, typical] of accepted) {
      expect(Distribution.parse(distribution)).toEqual(distribution);
      expect(typicalValue(distribution), distribution.kind).toBe(typical);
    }
  });

  it("takes the heaviest category as typical", () => {
    const categories = [
      { name: "domestic market", value: 1 },
      { name: "world market", value: 2, weight: 3 },
    ];
    expect(typicalValue(Distribution.parse({ kind: "categorical", categories }))).toBe(2);
  });

  it("says what is wrong with what it refuses", () => {
    for (const [distribution, message] of refused) {
      const { error } = Distribution.safeParse(distribution);
      expect(error?.issues.map((issue) => issue.message).join("; "), JSON.stringify(distribution)).toContain(message);
    }
  });
});
