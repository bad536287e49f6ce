import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { halton, primes } from "./halton.ts";

const seed = fc.integer({ min: 0, max: 2 ** 32 - 1 });

describe("halton", () => {
  it("starts as printed by Halton: halves, quarters and eighths; thirds and ninths; fifths [HALTON1]", () => {
    const [two, three, five] = halton(7, ["a", "b", "c"], 1, false);
    expect([...two!]).toEqual([1 / 2, 1 / 4, 3 / 4, 1 / 8, 5 / 8, 3 / 8, 7 / 8]);
    const ninths = [3, 6, 1, 4, 7, 2, 5];
    for (const [place, share] of three!.entries()) expect(share).toBeCloseTo(ninths[place]! / 9, 14);
    for (const [place, share] of [1, 2, 3, 4, 0.2, 1.2, 2.2].entries()) expect(five![place]).toBeCloseTo(share / 5, 14);
  });

  it("counts in the primes [HALTON1]", () => {
    expect(primes(10)).toEqual([2, 3, 5, 7, 11, 13, 17, 19, 23, 29]);
    expect(primes(1000).at(-1)).toBe(7919);
  });

  it("fills each of b² strata once with any b² points in a row, scrambled or not [HALTON2]", () => {
    fc.assert(
      fc.property(seed, fc.nat(200), fc.boolean(), (seed, first, scrambled) => {
        const columns = halton(first + 49, ["a", "b", "c", "d"], seed, scrambled);
        for (const [place, base] of [2, 3, 5, 7].entries()) {
          const run = columns[place]!.subarray(first, first + base * base);
          // Plain points sit on the edges of strata, where the last bit decides.
          const strata = Array.from(run, (share) => Math.floor((share + 1e-12) * base * base));
          expect(new Set(strata).size).toBe(base * base);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("breaks the line that the plain points of two large bases form [HALTON3]", () => {
    const names = Array.from({ length: 40 }, (_, place) => `u${place}`);
    const correlation = (columns: Float64Array[]) => {
      const [x, y] = columns.slice(-2) as [Float64Array, Float64Array];
      return x.reduce((sum, value, place) => sum + (value - 0.5) * (y[place]! - 0.5), 0) / x.length / (1 / 12);
    };
    expect(correlation(halton(150, names, 1, false))).toBeGreaterThan(0.5);
    expect(Math.abs(correlation(halton(150, names, 1, true)))).toBeLessThan(0.35);
  });

  it("keeps its first points when more are asked for, and a dimension when others join at the end [HALTON4]", () => {
    const [price] = halton(50, ["price"], 9, true);
    expect(halton(80, ["price", "drought"], 9, true)[0]!.subarray(0, 50)).toEqual(price);
    expect(halton(50, ["price"], 10, true)[0]).not.toEqual(price);
  });

  it("stays strictly between 0 and 1", () => {
    fc.assert(
      fc.property(seed, (seed) => {
        for (const column of halton(300, ["a", "b"], seed, true)) {
          expect(column.every((share) => share > 0 && share < 1)).toBe(true);
        }
      }),
      { numRuns: 30 },
    );
  });
});
