import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { latinHypercube } from "./latin-hypercube.ts";

const seed = fc.integer({ min: 0, max: 2 ** 32 - 1 });
const strata = (column: Float64Array) => Array.from(column, (share) => Math.floor(share * column.length));

describe("latinHypercube", () => {
  it("puts exactly one point into every stratum of every dimension [LHS1]", () => {
    fc.assert(
      fc.property(seed, fc.integer({ min: 1, max: 400 }), (seed, count) => {
        for (const column of latinHypercube(count, ["price", "fertility"], seed)) {
          expect(strata(column).toSorted((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, k) => k));
        }
      }),
    );
  });

  it("gives the same points for the same seed and others for another [LHS2]", () => {
    fc.assert(
      fc.property(seed, (seed) => {
        const points = latinHypercube(50, ["price"], seed);
        expect(latinHypercube(50, ["price"], seed)).toEqual(points);
        expect(latinHypercube(50, ["price"], (seed + 1) % 2 ** 32)).not.toEqual(points);
      }),
    );
  });

  it("leaves a dimension as it was when others join, leave or change places [LHS3]", () => {
    const [price, fertility] = latinHypercube(100, ["price", "fertility"], 7);
    expect(latinHypercube(100, ["drought", "fertility", "price"], 7).slice(1)).toEqual([fertility, price]);
  });

  it("does not tie dimensions to each other: no rank correlation beyond chance", () => {
    const [a, b] = latinHypercube(2000, ["price", "fertility"], 11).map(strata);
    const mean = 999.5;
    const covariance = a!.reduce((sum, value, i) => sum + (value - mean) * (b![i]! - mean), 0);
    const variance = a!.reduce((sum, value) => sum + (value - mean) ** 2, 0);
    expect(Math.abs(covariance / variance)).toBeLessThan(4 / Math.sqrt(2000));
  });

  it("estimates the mean of a sum far better than as many plain random points would [LHS1]", () => {
    const means = Array.from({ length: 40 }, (_, seed) => {
      const [x, y] = latinHypercube(100, ["x", "y"], seed);
      return x!.reduce((sum, value, i) => sum + value + y![i]!, 0) / 100;
    });
    const spread = Math.sqrt(means.reduce((sum, mean) => sum + (mean - 1) ** 2, 0) / means.length);
    expect(spread).toBeLessThan(Math.sqrt(2 / 12 / 100) / 20);
  });

  it("refuses no points, half points and two dimensions of one name", () => {
    for (const count of [0, -1, 2.5, Number.NaN]) {
      expect(() => latinHypercube(count, ["price"], 1)).toThrow(`at least 1; found ${count}`);
    }
    expect(() => latinHypercube(10, ["price", "price"], 1)).toThrow('two dimensions are called "price"');
  });
});
