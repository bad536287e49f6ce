import type { Distribution } from "@tamarisk/domain";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inverseCdf } from "./inverse-cdf.ts";

const uniform: Distribution = { kind: "uniform", low: 10, high: 30 };
const triangular: Distribution = { kind: "triangular", low: 2, mode: 4, high: 10 };

const distribution: fc.Arbitrary<Distribution> = fc
  .tuple(fc.integer({ min: -1000, max: 1000 }), fc.nat(1000), fc.integer({ min: 1, max: 1000 }), fc.boolean())
  .map(([low, toMode, toHigh, flat]) =>
    flat
      ? { kind: "uniform", low, high: low + toMode + toHigh }
      : { kind: "triangular", low, mode: low + toMode, high: low + toMode + toHigh },
  );

/** The cumulative distribution as textbooks write it, the way back from a value to a share. */
function cdf(d: Distribution, x: number): number {
  if (d.kind === "uniform") return (x - d.low) / (d.high - d.low);
  if (x < d.mode) return (x - d.low) ** 2 / ((d.high - d.low) * (d.mode - d.low));
  return 1 - (d.high - x) ** 2 / ((d.high - d.low) * (d.high - d.mode));
}

describe("inverseCdf", () => {
  it("goes a quarter of the way along a uniform distribution", () => {
    expect(inverseCdf(uniform, 0.25)).toBe(15);
  });

  it("reaches the mode of a triangular distribution at the share below it, here 2 of 8", () => {
    expect(inverseCdf(triangular, 0.25)).toBe(4);
    expect(inverseCdf(triangular, 0.0625)).toBe(3);
    expect(inverseCdf(triangular, 1 - 1 / 12)).toBeCloseTo(8, 12);
  });

  it("starts at the low end and stops at the high end", () => {
    fc.assert(
      fc.property(distribution, (d) => {
        expect(inverseCdf(d, 0)).toBeCloseTo(d.low, 9);
        expect(inverseCdf(d, 1)).toBeCloseTo(d.high, 9);
      }),
    );
  });

  it("undoes the cumulative distribution", () => {
    fc.assert(
      fc.property(distribution, fc.integer({ min: 0, max: 1000 }), (d, permille) => {
        expect(cdf(d, inverseCdf(d, permille / 1000))).toBeCloseTo(permille / 1000, 9);
      }),
    );
  });

  it("refuses a share outside 0 to 1", () => {
    for (const p of [-0.01, 1.01, Number.NaN]) expect(() => inverseCdf(uniform, p)).toThrow(`found ${p}`);
  });
});
