import type { Correlation } from "@tamarisk/domain";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { choleskyFactor } from "./cholesky.ts";
import { correlate } from "./correlate.ts";
import { latinHypercube } from "./latin-hypercube.ts";
import { monteCarlo } from "./monte-carlo.ts";
import { sobol } from "./sobol.ts";

const ids = ["price", "demand", "drought", "fertility"];
const pair = (a: string, b: string, rankCorrelation: number): Correlation => ({ between: [a, b], rankCorrelation });

/** Spearman's rank correlation of columns without ties. */
function spearman(x: Float64Array, y: Float64Array): number {
  const ranks = (column: Float64Array) => {
    const sorted = column.toSorted();
    return Array.from(column, (value) => sorted.indexOf(value));
  };
  const [a, b] = [ranks(x), ranks(y)];
  const squares = a.reduce((sum, rank, place) => sum + (rank - b[place]!) ** 2, 0);
  return 1 - (6 * squares) / (x.length * (x.length ** 2 - 1));
}

describe("correlate", () => {
  it("reaches the rank correlations that were asked for, and none that were not [COPULA1]", () => {
    const wanted = [pair("price", "demand", 0.7), pair("demand", "drought", -0.4)];
    for (const shares of [monteCarlo(4000, ids, 1), latinHypercube(4000, ids, 1), sobol(4096, ids, 1, true)]) {
      const [price, demand, drought, fertility] = correlate(shares, ids, wanted, shares.length === 4000);
      expect(Math.abs(spearman(price!, demand!) - 0.7)).toBeLessThan(0.03);
      expect(Math.abs(spearman(demand!, drought!) + 0.4)).toBeLessThan(0.04);
      expect(Math.abs(spearman(price!, drought!))).toBeLessThan(0.05);
      expect(fertility).toBe(shares[3]);
    }
  });

  it("leaves each uncertainty evenly spread, the first of a chain untouched [COPULA2]", () => {
    const shares = sobol(1024, ids, 6, true);
    const correlated = correlate(shares, ids, [pair("price", "demand", 0.9)], false);
    expect(
      Array.from(correlated[0]!, (share, place) => Math.abs(share - shares[0]![place]!)).every((e) => e < 1e-14),
    ).toBe(true);
    for (const [place, share] of correlated[1]!.toSorted().entries()) {
      expect(Math.abs(share - (place + 0.5) / 1024)).toBeLessThan(0.02);
    }
  });

  it("keeps one point per stratum of a Latin hypercube [COPULA3]", () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.double({ min: -0.95, max: 0.95, noNaN: true }), (seed, r) => {
        const shares = latinHypercube(40, ids, seed);
        const correlated = correlate(shares, ids, [pair("price", "fertility", r)], true);
        for (const [place, column] of correlated.entries())
          expect(column.toSorted()).toEqual(shares[place]!.toSorted());
      }),
      { numRuns: 40 },
    );
  });

  it("refuses three that cannot move like that and says what could [COPULA4]", () => {
    const chain = [pair("price", "demand", 0.9), pair("demand", "drought", 0.9)];
    expect(() => correlate(monteCarlo(10, ids, 1), ids, [...chain, pair("price", "drought", -0.5)], false)).toThrow(
      'that between "demand" and "drought" must lie between −0.82 and −0.11; found 0.90',
    );
    expect(() => correlate(monteCarlo(10, ids, 1), ids, chain, false)).toThrow(
      'that between "demand" and "drought" must lie between −0.40 and 0.40; found 0.90',
    );
  });

  it("says how far to weaken all when no single pair is to blame: here by the root of three [COPULA4]", () => {
    const star = ["price", "demand", "drought"].map((id) => pair(id, "fertility", 0.9));
    expect(() => correlate(monteCarlo(10, ids, 1), ids, star, false)).toThrow(
      'those of "fertility" with "price", "demand", "drought" contradict one another; all correlations times 0.63 could hold',
    );
  });
});

describe("choleskyFactor", () => {
  it("splits the textbook matrix 1, 0.6, 0.6, 1 into 1, 0.6 and 0.8", () => {
    const factor = choleskyFactor([
      [1, 0.6],
      [0.6, 1],
    ]);
    expect(factor).toEqual({
      kind: "factor",
      rows: [
        [1, 0],
        [0.6, expect.closeTo(0.8, 15)],
      ],
    });
  });

  it("multiplies back to the matrix it was made of", () => {
    const share = fc.double({ min: -1, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.tuple(share, share, share), (numbers) => {
        // Correlations of three sums that share parts are always possible.
        const loads = numbers.map((load) => 0.9 * load);
        const matrix = loads.map((a, row) => loads.map((b, column) => (row === column ? 1 : a * b)));
        const factor = choleskyFactor(matrix);
        if (factor.kind === "impossible") throw new Error("a possible matrix was refused");
        const back = factor.rows.map((a) =>
          factor.rows.map((b) => a.reduce((sum, x, place) => sum + x * b[place]!, 0)),
        );
        for (const [row, values] of matrix.entries()) {
          for (const [column, value] of values.entries()) expect(back[row]![column]).toBeCloseTo(value, 12);
        }
      }),
    );
  });
});
