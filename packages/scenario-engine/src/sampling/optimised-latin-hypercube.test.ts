import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { centredDiscrepancy } from "./centred-discrepancy.ts";
import { latinHypercube } from "./latin-hypercube.ts";
import { monteCarlo } from "./monte-carlo.ts";
import { optimisedLatinHypercube } from "./optimised-latin-hypercube.ts";
import { sobol } from "./sobol.ts";

const seed = fc.integer({ min: 0, max: 2 ** 32 - 1 });

describe("centredDiscrepancy", () => {
  it("is 1/12 for one point in the middle of a line and 7/48 for one a quarter along it", () => {
    expect(centredDiscrepancy([Float64Array.of(0.5)])).toBeCloseTo(1 / 12, 14);
    // One point at 1/4: 13/12 − 2(1 + 1/8 − 1/32) + (1 + 1/4) = 7/48.
    expect(centredDiscrepancy([Float64Array.of(0.25)])).toBeCloseTo(7 / 48, 14);
  });

  it("gives what SciPy 1.17 gives for six points on a grid", () => {
    const points = [
      [1, 3],
      [2, 6],
      [3, 2],
      [4, 5],
      [5, 1],
      [6, 4],
    ];
    const columns = [0, 1].map((d) => Float64Array.from(points, (point) => (point[d]! - 0.5) / 6));
    expect(centredDiscrepancy(columns)).toBeCloseTo(0.008142039609053464, 15);
  });

  it("finds Latin hypercubes more even than random points and Sobol' points more even still", () => {
    const names = ["a", "b", "c"];
    const mean = (sample: (seed: number) => Float64Array[]) =>
      Array.from({ length: 12 }, (_, seed) => centredDiscrepancy(sample(seed))).reduce((sum, d) => sum + d, 0) / 12;
    const random = mean((seed) => monteCarlo(128, names, seed));
    const latin = mean((seed) => latinHypercube(128, names, seed));
    const scrambled = mean((seed) => sobol(128, names, seed, true));
    expect(latin).toBeLessThan(random / 2);
    expect(scrambled).toBeLessThan(latin / 2);
  });

  it("refuses no points", () => {
    expect(() => centredDiscrepancy([])).toThrow("at least one point");
  });
});

describe("optimisedLatinHypercube", () => {
  it("keeps one point per stratum in every dimension and is the same for the same seed [LHS1] [LHS6]", () => {
    fc.assert(
      fc.property(seed, fc.integer({ min: 1, max: 25 }), (seed, count) => {
        const columns = optimisedLatinHypercube(count, ["price", "demand", "drought"], seed);
        for (const column of columns) {
          const strata = Array.from(column, (share) => Math.floor(share * count)).toSorted((a, b) => a - b);
          expect(strata).toEqual(Array.from({ length: count }, (_, stratum) => stratum));
        }
        expect(optimisedLatinHypercube(count, ["price", "demand", "drought"], seed)).toEqual(columns);
      }),
      { numRuns: 20 },
    );
  });

  it("is much more even than the Latin hypercube it starts from [LHS6]", () => {
    const names = ["price", "demand", "drought", "fertility"];
    for (const seed of [1, 2, 3]) {
      const plain = centredDiscrepancy(latinHypercube(40, names, seed));
      expect(centredDiscrepancy(optimisedLatinHypercube(40, names, seed))).toBeLessThan(plain / 2);
    }
  });
});
