import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { logShockDensity, shockMoments, shockOf } from "./sinh-arcsinh.ts";

const shape = fc.record({
  skew: fc.double({ min: -0.6, max: 0.6, noNaN: true }),
  tail: fc.double({ min: 0.5, max: 2, noNaN: true }),
});
const logNormal = (z: number) => -0.5 * z * z - 0.5 * Math.log(2 * Math.PI);

describe("the sinh-arcsinh shock", () => {
  it("is the standard normal without skew and with the normal's tail", () => {
    const { mean, deviation, skewness, kurtosis } = shockMoments({ skew: 0, tail: 1 });
    for (const [found, normal] of [
      [mean, 0],
      [deviation, 1],
      [skewness, 0],
      [kurtosis, 3],
    ])
      expect(found).toBeCloseTo(normal!, 12);
    for (const normal of [-3, -0.5, 0, 1.5]) {
      expect(shockOf(normal, { skew: 0, tail: 1 })).toBeCloseTo(normal, 12);
      expect(logShockDensity({ skew: 0, tail: 1 })(normal)).toBeCloseTo(logNormal(normal), 10);
    }
  });

  it("has the moments that Jones and Pewsey give in Bessel functions", () => {
    // E X = sinh(skew / tail) · P(1 / tail) and E X² = (cosh(2 skew / tail) · P(2 / tail) − 1) / 2, from SciPy 1.17's kv.
    const { mean, deviation } = shockMoments({ skew: 0.2, tail: 0.7 });
    expect(mean).toBeCloseTo(0.52556937643463, 10);
    expect(deviation).toBeCloseTo(1.91517428086548, 10);
  });

  it("has a density that adds up to 1, with mean 0 and variance 1", () => {
    fc.assert(
      fc.property(shape, (of) => {
        const density = logShockDensity(of);
        let [area, first, second] = [0, 0, 0];
        // Steps that widen outwards, for the tails.
        for (let at = -6; at <= 6; at += 0.02) {
          const shock = Math.sinh(at);
          const weight = Math.exp(density(shock)) * Math.cosh(at) * 0.02;
          area += weight;
          first += weight * shock;
          second += weight * shock * shock;
        }
        expect(area).toBeCloseTo(1, 6);
        expect(first).toBeCloseTo(0, 5);
        expect(second).toBeCloseTo(1, 4);
      }),
      { numRuns: 15, seed: 4 },
    );
  });

  it("keeps the order of the normal numbers it stands for", () => {
    fc.assert(
      fc.property(shape, fc.double({ min: -5, max: 5, noNaN: true }), (of, normal) => {
        expect(shockOf(normal + 0.01, of)).toBeGreaterThan(shockOf(normal, of));
      }),
      { numRuns: 50, seed: 4 },
    );
  });

  it("turned round, is as likely to fall as it was to rise", () => {
    for (const shock of [-2, 0.3, 3]) {
      expect(logShockDensity({ skew: 0.3, tail: 0.6 })(shock)).toBeCloseTo(
        logShockDensity({ skew: -0.3, tail: 0.6 })(-shock),
        10,
      );
    }
  });
});
