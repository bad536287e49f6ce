import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { binomialQuantile, negativeBinomialQuantile } from "./binomial-quantile.ts";
import { gammaQuantile } from "./gamma-quantile.ts";
import { gammaShares } from "./gamma-share.ts";
import { poissonQuantile } from "./poisson-quantile.ts";

const share = fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true });
const probability = fc.double({ min: 0.01, max: 0.99, noNaN: true });

describe("gammaQuantile", () => {
  it("gives what SciPy 1.17 gives, for small, middling and large shapes", () => {
    const known = [
      [0.5, 3, 2, 5.348120627447118],
      [0.01, 0.1, 1, 6.073048362407912e-21],
      [0.999, 0.5, 3, 16.2413492559941],
      [1e-6, 20, 1, 5.363986586181651],
      [0.3, 1e5, 0.01, 998.3392863928512],
      [0.9, 5e6, 1, 5002865.850456739],
    ] as const;
    for (const [p, shape, scale, quantile] of known) {
      expect(gammaQuantile(p, shape, scale) / quantile).toBeCloseTo(1, 11);
    }
  });

  it("is the exponential distribution's quantile for shape 1, and half a chi-square for two degrees", () => {
    for (const p of [0.001, 0.3, 0.5, 0.99]) expect(gammaQuantile(p, 1, 2)).toBeCloseTo(-2 * Math.log(1 - p), 12);
    // Chi-square, 10 degrees of freedom, 0.95: 18.307 in every printed table.
    expect(gammaQuantile(0.95, 5, 2)).toBeCloseTo(18.307, 3);
  });

  it("has its share below it", () => {
    fc.assert(
      fc.property(share, fc.double({ min: 0.05, max: 2000, noNaN: true }), (p, shape) => {
        expect(gammaShares(gammaQuantile(p, shape, 1), shape).below).toBeCloseTo(p, 10);
      }),
      { numRuns: 60, seed: 4 },
    );
  });

  it("goes on smoothly where shapes become too large to sum", () => {
    expect(gammaQuantile(0.2, 1.0001e7, 1) / 1.0001e7).toBeCloseTo(gammaQuantile(0.2, 0.9999e7, 1) / 0.9999e7, 7);
  });

  it("has ends at 0 and infinity, and no value for what is no gamma distribution", () => {
    expect(gammaQuantile(0, 2, 3)).toBe(0);
    expect(gammaQuantile(1, 2, 3)).toBe(Infinity);
    const refused: [number, number, number][] = [
      [-0.1, 1, 1],
      [0.5, 0, 1],
      [0.5, 1, -1],
      [Number.NaN, 1, 1],
    ];
    for (const numbers of refused) expect(gammaQuantile(...numbers)).toBeNaN();
  });
});

describe("poissonQuantile", () => {
  it("gives what SciPy 1.17 gives", () => {
    const known = [
      [0.9, 3, 5],
      [0.001, 20, 8],
      [0.5, 0.1, 0],
      [0.999999, 1000, 1154],
      [0.25, 123456, 123219],
    ] as const;
    for (const [p, mean, count] of known) expect(poissonQuantile(p, mean)).toBe(count);
  });

  it("is the first count whose summed probabilities reach the share", () => {
    fc.assert(
      fc.property(share, fc.double({ min: 0.01, max: 60, noNaN: true }), (p, mean) => {
        let term = Math.exp(-mean);
        let sum = term;
        let count = 0;
        while (sum < p - 1e-13 && count < 1000) {
          count += 1;
          term *= mean / count;
          sum += term;
        }
        expect(Math.abs(poissonQuantile(p, mean) - count)).toBeLessThanOrEqual(Math.abs(sum - p) < 1e-12 ? 1 : 0);
      }),
      { numRuns: 80, seed: 5 },
    );
  });

  it("has no value for a negative mean, and is quick for enormous ones", () => {
    expect(poissonQuantile(0.5, -1)).toBeNaN();
    expect(poissonQuantile(2, 1)).toBeNaN();
    expect(poissonQuantile(0.5, 1e15) / 1e15).toBeCloseTo(1, 9);
    expect(poissonQuantile(0.3, 0)).toBe(0);
  });
});

describe("binomialQuantile and negativeBinomialQuantile", () => {
  it("give what SciPy 1.17 gives", () => {
    const binomial = [
      [0.5, 0.3, 10, 3],
      [0.99, 0.02, 400, 15],
      [0.001, 0.9, 50, 37],
      [0.75, 0.5, 100000, 50107],
      [0.3, 0.7, 1, 0],
    ] as const;
    for (const [p, chance, trials, count] of binomial) expect(binomialQuantile(p, chance, trials)).toBe(count);
    const negative = [
      [0.5, 3, 0.4, 4],
      [0.99, 2.5, 0.1, 70],
      [0.01, 40, 0.7, 7],
      [0.9, 0.3, 0.02, 44],
    ] as const;
    for (const [p, successes, chance, count] of negative) {
      expect(negativeBinomialQuantile(p, successes, chance)).toBe(count);
    }
  });

  it("never fall as the share grows, and stay within their range", () => {
    fc.assert(
      fc.property(share, share, probability, fc.integer({ min: 1, max: 300 }), (p, q, chance, trials) => {
        const [low, high] = [Math.min(p, q), Math.max(p, q)];
        expect(binomialQuantile(low, chance, trials)).toBeLessThanOrEqual(binomialQuantile(high, chance, trials));
        expect(binomialQuantile(high, chance, trials)).toBeLessThanOrEqual(trials);
        const fewer = negativeBinomialQuantile(low, trials, chance);
        expect(fewer).toBeLessThanOrEqual(negativeBinomialQuantile(high, trials, chance));
        expect(fewer).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 40, seed: 6 },
    );
  });

  it("have no value for broken trials or chances", () => {
    expect(binomialQuantile(0.5, 1.2, 10)).toBeNaN();
    expect(binomialQuantile(0.5, 0.2, -2)).toBeNaN();
    expect(binomialQuantile(0.7, 0.3, 10.9)).toBe(binomialQuantile(0.7, 0.3, 10));
    expect(binomialQuantile(0.5, 0, 10)).toBe(0);
    expect(binomialQuantile(0.5, 1, 10)).toBe(10);
    expect(negativeBinomialQuantile(0.5, 0, 0.5)).toBeNaN();
    expect(negativeBinomialQuantile(0.5, 2, 0)).toBeNaN();
  });
});
