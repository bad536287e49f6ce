import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalQuantile } from "./normal-quantile.ts";

describe("normalQuantile", () => {
  it("gives the check values printed with AS 241, in the middle, the tail and the far tail", () => {
    expect(normalQuantile(0.25)).toBeCloseTo(-0.6744897501960817, 15);
    expect(normalQuantile(0.001)).toBeCloseTo(-3.090232306167814, 14);
    expect(normalQuantile(1e-20)).toBeCloseTo(-9.262340089798409, 14);
  });

  it("is zero in the middle and the same on both sides of it", () => {
    expect(normalQuantile(0.5)).toBe(0);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2 ** 30 - 1 }), (n) => {
        expect(normalQuantile(n / 2 ** 31)).toBeCloseTo(-normalQuantile(1 - n / 2 ** 31), 6);
      }),
    );
  });

  it("grows with the share, across the seams between its three pieces too", () => {
    const shares = [1e-300, 1e-12, 1.38e-11, 1.39e-11, 0.0749999, 0.0750001, 0.4, 0.6, 0.9249999, 0.9250001, 1 - 1e-12];
    const quantiles = shares.map(normalQuantile);
    expect(quantiles).toEqual(quantiles.toSorted((a, b) => a - b));
  });

  it("refuses a share outside 0 to 1 and its ends", () => {
    for (const p of [0, 1, -0.1, 1.1, Number.NaN]) expect(() => normalQuantile(p)).toThrow(`found ${p}`);
  });
});
