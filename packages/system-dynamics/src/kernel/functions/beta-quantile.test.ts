import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { betaQuantile, betaQuantileFunction } from "./beta-quantile.ts";

const shape = fc.double({ min: 0.05, max: 500, noNaN: true });
const share = fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true });

describe("betaQuantile", () => {
  it("gives what SciPy 1.17 gives, in the middle, in the tails and for tiny quantiles", () => {
    const known = [
      [0.5, 2, 3, 0.3857275681323895],
      [0.01, 2, 3, 0.04199863562170072],
      [0.001, 0.5, 0.5, 2.4673990709169446e-6],
      [0.9, 30, 4, 0.946071956946056],
      [1e-6, 0.3, 5, 1.4968979482000592e-21],
    ] as const;
    for (const [p, alpha, beta, quantile] of known) {
      expect(betaQuantile(p, alpha, beta) / quantile).toBeCloseTo(1, 10);
    }
  });

  it("is the share itself for a flat distribution and its square root where density grows in proportion", () => {
    for (const p of [0, 0.04, 0.25, 0.81, 1]) {
      expect(betaQuantile(p, 1, 1)).toBeCloseTo(p, 14);
      expect(betaQuantile(p, 2, 1)).toBeCloseTo(Math.sqrt(p), 13);
    }
  });

  it("grows with the share and turns over with its two numbers", () => {
    fc.assert(
      fc.property(shape, shape, share, share, (alpha, beta, p, q) => {
        const [low, high] = [Math.min(p, q), Math.max(p, q)];
        expect(betaQuantile(low, alpha, beta)).toBeLessThanOrEqual(betaQuantile(high, alpha, beta) + 1e-12);
        expect(betaQuantile(p, alpha, beta)).toBeCloseTo(1 - betaQuantile(1 - p, beta, alpha), 6);
      }),
    );
  });

  it("is the same for one share as for one among many", () => {
    const quantile = betaQuantileFunction(1.9, 4.1);
    for (const p of [0.9, 0.1, 0, 0.5, 1e-9, 1, 2]) expect(quantile(p)).toBe(betaQuantile(p, 1.9, 4.1));
  });

  it("has no value for anything that is no beta distribution", () => {
    const refused: [number, number, number][] = [
      [-0.1, 1, 1],
      [1.1, 1, 1],
      [0.5, 0, 1],
      [0.5, 1, Number.NaN],
      [0.5, Infinity, 1],
    ];
    for (const numbers of refused) expect(betaQuantile(...numbers)).toBeNaN();
  });
});
