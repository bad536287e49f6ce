import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { VectorFunction } from "../../compile/program.ts";
import { vectorFunctions } from "./vector-functions.ts";

function run(name: VectorFunction, length: number, ...inputs: readonly (readonly number[])[]): readonly number[] {
  const output = new Float64Array(length).fill(-99);
  vectorFunctions[name](
    inputs.map((input) => Float64Array.from(input)),
    output,
  );
  return [...output];
}

const vector = fc.array(fc.integer({ min: -5, max: 5 }), { minLength: 1, maxLength: 12 });

describe("sort-order, rank and reorder", () => {
  it("give places from 0 and ranks from 1, rising or falling", () => {
    expect(run("sort-order", 3, [30, 10, 20], [1])).toEqual([1, 2, 0]);
    expect(run("sort-order", 3, [30, 10, 20], [-1])).toEqual([0, 2, 1]);
    expect(run("rank", 3, [30, 10, 20], [1])).toEqual([3, 1, 2]);
    expect(run("rank", 3, [30, 10, 20], [0])).toEqual([1, 3, 2]);
    expect(run("reorder", 3, [30, 10, 20], [1, 2, 0])).toEqual([10, 20, 30]);
  });

  it("keep equal elements in their order in both directions, and put NaN last", () => {
    expect(run("sort-order", 4, [7, 7, 1, 7], [1])).toEqual([2, 0, 1, 3]);
    expect(run("sort-order", 4, [7, 7, 1, 7], [-1])).toEqual([0, 1, 3, 2]);
    expect(run("sort-order", 3, [Number.NaN, 2, 1], [1])).toEqual([2, 1, 0]);
    expect(run("sort-order", 3, [Number.NaN, 2, 1], [-1])).toEqual([1, 2, 0]);
  });

  it("sort when used together", () => {
    fc.assert(
      fc.property(vector, (values) => {
        const order = run("sort-order", values.length, values, [1]);
        expect(run("reorder", values.length, values, order)).toEqual(values.toSorted((a, b) => a - b));
        const ranks = run("rank", values.length, values, [1]);
        expect(order.map((place) => ranks[place])).toEqual(values.map((_, at) => at + 1));
      }),
    );
  });

  it("have no element at a place outside the vector", () => {
    expect(run("reorder", 2, [4, 5], [2, -1])).toEqual([Number.NaN, Number.NaN]);
  });
});

describe("invert-matrix", () => {
  it("inverts by hand", () => {
    const inverse = run("invert-matrix", 4, [4, 7, 2, 6], [2]);
    [0.6, -0.7, -0.2, 0.4].forEach((value, at) => {
      expect(inverse[at]).toBeCloseTo(value, 14);
    });
  });

  it("needs no number on the diagonal to start with", () => {
    expect(run("invert-matrix", 4, [0, 2, 4, 0], [2])).toEqual([0, 0.25, 0.5, 0]);
  });

  it("gives the identity times its matrix", () => {
    const side = fc.integer({ min: 1, max: 6 });
    const matrices = side.chain((rows) =>
      fc.array(fc.double({ min: -10, max: 10, noNaN: true }), { minLength: rows * rows, maxLength: rows * rows }),
    );
    fc.assert(
      fc.property(matrices, (numbers) => {
        const rows = Math.sqrt(numbers.length);
        // A heavy diagonal, so that there is an inverse.
        const matrix = numbers.map((value, at) => (at % (rows + 1) === 0 ? value + 100 : value));
        const inverse = run("invert-matrix", matrix.length, matrix, [rows]);
        for (let at = 0; at < matrix.length; at++) {
          const [row, column] = [Math.trunc(at / rows), at % rows];
          let sum = 0;
          for (let k = 0; k < rows; k++) sum += matrix[row * rows + k]! * inverse[k * rows + column]!;
          expect(sum).toBeCloseTo(row === column ? 1 : 0, 11);
        }
      }),
    );
  });

  it("has no value for a matrix without an inverse", () => {
    expect(run("invert-matrix", 4, [1, 2, 2, 4], [2])).toEqual(Array.from({ length: 4 }, () => Number.NaN));
    expect(run("invert-matrix", 1, [Number.NaN], [1])).toEqual([Number.NaN]);
  });
});

describe("allocate-available", () => {
  const ask = [500, 300, 750];
  const available = (shape: number, priorities: readonly number[], widths: readonly number[], supply: number) =>
    run("allocate-available", 3, ask, [shape, shape, shape], priorities, widths, [0, 0, 0], [supply]);

  it("shares in proportion to requests when profiles are alike, whatever their shape [ALLOC2]", () => {
    for (const shape of [1, 2, 3, 4]) {
      const shares = available(shape, [5, 5, 5], [2, 2, 2], 310);
      ask.forEach((request, at) => {
        expect(shares[at]).toBeCloseTo(request / 5, 9);
      });
    }
  });

  it("solves rectangular profiles as by hand [ALLOC3]", () => {
    // At price x Boston (5, width 2) takes 500 (6 − x) / 2, Dayton (7, width 4) 300 (9 − x) / 4, and Fresno is far below.
    // 250 (6 − x) + 75 (9 − x) = 400 at x = 1775 / 325.
    const x = 1775 / 325;
    const shares = available(1, [5, 7, -50], [2, 4, 4], 400);
    expect(shares[0]).toBeCloseTo(250 * (6 - x), 9);
    expect(shares[1]).toBeCloseTo(75 * (9 - x), 9);
    // With 650 the price falls below 5, where Dayton has all it asked for.
    expect(available(1, [5, 7, -50], [2, 4, 4], 650)[0]).toBeCloseTo(350, 9);
    expect(shares[2]).toBe(0);
  });

  it("solves normal and exponential profiles at a price that can be checked [ALLOC3]", () => {
    // At a price of 6, one deviation above the first and one below the second.
    const below = 0.15865525393145707;
    const supply = 500 * below + 300 * (1 - below);
    const normal = available(3, [5, 7, -500], [1, 1, 1], supply);
    expect(normal[0]).toBeCloseTo(500 * below, 9);
    expect(normal[1]).toBeCloseTo(300 * (1 - below), 9);
    const tail = 0.5 * Math.exp(-0.5);
    const exponential = available(4, [5, 7, -5000], [2, 2, 2], 500 * tail + 300 * (1 - tail));
    expect(exponential[0]).toBeCloseTo(500 * tail, 9);
  });

  it("gives the rest to those at the price where demand jumps, and to fixed requests first [ALLOC4]", () => {
    expect(available(1, [5, 5, 1], [0, 0, 0], 400)).toEqual([250, 150, 0]);
    expect(run("allocate-available", 2, [100, 100], [0, 1], [0, 9], [1, 1], [0, 0], [150])).toEqual([100, 50]);
    expect(run("allocate-available", 2, [100, 300], [0, 0], [0, 9], [1, 1], [0, 0], [200])).toEqual([50, 150]);
  });

  it("gives whole numbers on demand [ALLOC5]", () => {
    const whole = available(13, [5, 7, 3], [2, 4, 4], 1000);
    expect(whole.every((share) => Number.isInteger(share))).toBe(true);
    expect(whole.reduce((sum, share) => sum + share, 0)).toBe(1000);
  });

  it("gives out the smaller of supply and requests, and nobody more than asked [ALLOC1]", () => {
    const requester = fc.record({
      request: fc.double({ min: 0, max: 1000, noNaN: true }),
      shape: fc.integer({ min: 0, max: 4 }),
      priority: fc.double({ min: -20, max: 20, noNaN: true }),
      width: fc.double({ min: 0, max: 10, noNaN: true }),
    });
    const some = fc.array(requester, { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(some, fc.double({ min: -10, max: 4000, noNaN: true }), (all, supply) => {
        const part = (of: keyof (typeof all)[number]) => all.map((each) => each[of]);
        const profile = [part("shape"), part("priority"), part("width"), all.map(() => 0)];
        const shares = run("allocate-available", all.length, part("request"), ...profile, [supply]);
        const total = part("request").reduce((sum, request) => sum + request, 0);
        const given = shares.reduce((sum, share) => sum + share, 0);
        expect(given).toBeCloseTo(Math.max(0, Math.min(total, supply)), 7);
        shares.forEach((share, at) => {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(all[at]!.request * (1 + 1e-12));
        });
      }),
      { numRuns: 150, seed: 8 },
    );
  });

  it("has no value for constant elasticity and other shapes it does not know", () => {
    expect(available(5, [5, 7, 3], [2, 4, 4], 100)).toEqual([Number.NaN, Number.NaN, Number.NaN]);
    expect(available(1.5, [5, 7, 3], [2, 4, 4], 100)[0]).toBeNaN();
    expect(available(1, [5, 7, 3], [2, 4, 4], Number.NaN)[0]).toBeNaN();
  });
});

describe("allocate-by-priority", () => {
  const byPriority = (supply: number, width = 3) =>
    run("allocate-by-priority", 4, [3, 6, 2.5, 2], [10, 9, 7, 2], [4], [width], [supply]);

  it("fills by priority, closer ones side by side, as worked out by hand [ALLOC6]", () => {
    // The first has 1 unit when the second starts (a third of the width); then both take 1 to 2.
    expect(byPriority(1)).toEqual([1, 0, 0, 0].map((share) => expect.closeTo(share, 12)));
    expect(byPriority(4)).toEqual([2, 2, 0, 0].map((share) => expect.closeTo(share, 12)));
    // Wide apart, one after the other.
    expect(byPriority(4, 0.5)).toEqual([3, 1, 0, 0].map((share) => expect.closeTo(share, 12)));
    expect(byPriority(20)).toEqual([3, 6, 2.5, 2]);
    expect(byPriority(0)).toEqual([0, 0, 0, 0]);
  });

  it("leaves out requests beyond the size it is given", () => {
    expect(run("allocate-by-priority", 3, [5, 5, 5], [1, 2, 9], [2], [0.1], [6])).toEqual(
      [1, 5, 0].map((share) => expect.closeTo(share, 12)),
    );
  });
});
