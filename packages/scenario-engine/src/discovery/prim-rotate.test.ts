import { describe, expect, it } from "vitest";
import { casesFrom, categories, numbers } from "../../test/prim-cases.ts";
import { prim } from "./prim.ts";
import { rotateCases } from "./prim-rotate.ts";
import { symmetricEigen } from "./symmetric-eigen.ts";

/** A grid of 30 × 30 in which a band along the diagonal is of interest. */
const grid = Array.from({ length: 900 }, (_, place) => [place % 30, Math.floor(place / 30)] as const);
const diagonal = casesFrom(
  [
    numbers(
      "price",
      grid.map(([x]) => 100 * x),
    ),
    numbers(
      "rain",
      grid.map(([, y]) => y),
    ),
    numbers(
      "fixed",
      grid.map(() => 7),
    ),
    categories(
      "policy",
      grid.map(([x]) => (x % 2 === 0 ? "a" : "b")),
    ),
  ],
  grid.map(([x, y]) => (Math.abs(x - y) <= 3 ? 1 : 0)),
);

describe("rotateCases", () => {
  it("turns to the direction in which futures of interest spread, and leaves the rest as it is", () => {
    const { cases, axes } = rotateCases(diagonal);
    expect(cases.inputs.map(({ id }) => id)).toEqual(["axis 1", "axis 2", "fixed", "policy"]);
    const [along, across] = axes.map(({ weights }) => weights.map(({ weight }) => weight));
    expect(along![0]).toBeCloseTo(Math.SQRT1_2, 2);
    expect(along![1]).toBeCloseTo(Math.SQRT1_2, 2);
    expect(across![0]! + across![1]!).toBeCloseTo(0, 1);
    const { weights } = axes[0]!;
    expect(weights[0]).toMatchObject({ inputId: "price", mean: expect.closeTo(1450, 9) });
    const first = weights.reduce((sum, { weight, mean, standardDeviation }, input) => {
      return sum + (weight * (diagonal.inputs[input]!.kind === "number" ? 0 - mean : 0)) / standardDeviation;
    }, 0);
    expect((cases.inputs[0] as { values: Float64Array }).values[0]).toBeCloseTo(first, 10);
  });

  it("lets PRIM find a band that lies askew", () => {
    const askew = prim(rotateCases(diagonal).cases);
    const straight = prim(diagonal);
    if (askew.kind !== "found" || straight.kind !== "found") throw new Error("nothing found");
    const [turned, plain] = [askew.trajectory[askew.suggested]!, straight.trajectory[straight.suggested]!];
    expect(Object.keys(turned.limits)).toEqual(["axis 2"]);
    expect(turned.coverage + turned.density).toBeGreaterThan(plain.coverage + plain.density + 0.3);
  });

  it("refuses to rotate one number", () => {
    expect(() => rotateCases({ ...diagonal, inputs: diagonal.inputs.slice(1) })).toThrow(
      "two numbers that vary; found 1",
    );
  });
});

describe("symmetricEigen", () => {
  it("solves what can be solved by hand", () => {
    const [first, second] = symmetricEigen([
      [2, 1],
      [1, 2],
    ]);
    expect([first!.value, second!.value]).toEqual([expect.closeTo(3, 12), expect.closeTo(1, 12)]);
    expect(first!.vector).toEqual([expect.closeTo(Math.SQRT1_2, 12), expect.closeTo(Math.SQRT1_2, 12)]);
  });

  it("gives back the matrix from its values and vectors", () => {
    const matrix = Array.from({ length: 6 }, (_, i) =>
      Array.from({ length: 6 }, (__, j) => Math.cos(i * j + i + j) * 3),
    );
    const pairs = symmetricEigen(matrix);
    for (const [i, row] of matrix.entries()) {
      for (const [j, value] of row.entries()) {
        const sum = pairs.reduce((total, pair) => total + pair.value * pair.vector[i]! * pair.vector[j]!, 0);
        expect(sum).toBeCloseTo(value, 10);
      }
    }
  });
});
