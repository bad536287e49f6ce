import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { solvePositiveDefinite } from "./solve-positive-definite.ts";

describe("solvePositiveDefinite", () => {
  it("solves 4x + 2y = 10, 2x + 3y = 9 by x = 1.5, y = 2", () => {
    expect(
      solvePositiveDefinite(
        [
          [4, 2],
          [2, 3],
        ],
        [10, 9],
      ),
    ).toEqual([expect.closeTo(1.5, 12), expect.closeTo(2, 12)]);
  });

  it("finds the x that was put in, for B Bᵗ + I and any whole-number B", () => {
    const size = fc.integer({ min: 1, max: 6 });
    const system = size.chain((n) =>
      fc.tuple(
        fc.array(fc.array(fc.integer({ min: -5, max: 5 }), { minLength: n, maxLength: n }), {
          minLength: n,
          maxLength: n,
        }),
        fc.array(fc.integer({ min: -9, max: 9 }), { minLength: n, maxLength: n }),
      ),
    );
    fc.assert(
      fc.property(system, ([b, x]) => {
        const matrix = b.map((row, i) =>
          b.map((other, j) => row.reduce((sum, v, k) => sum + v * other[k]!, i === j ? 1 : 0)),
        );
        const right = matrix.map((row) => row.reduce((sum, v, k) => sum + v * x[k]!, 0));
        for (const [k, value] of solvePositiveDefinite(matrix, right).entries()) expect(value).toBeCloseTo(x[k]!, 6);
      }),
    );
  });

  it("refuses a matrix that is not positive definite", () => {
    expect(() =>
      solvePositiveDefinite(
        [
          [1, 2],
          [2, 1],
        ],
        [1, 1],
      ),
    ).toThrow("pivot 2 is -3");
  });
});
