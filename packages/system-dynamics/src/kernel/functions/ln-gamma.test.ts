import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lnGamma } from "./ln-gamma.ts";

describe("lnGamma", () => {
  it("is the logarithm of a factorial, and of the root of π at a half", () => {
    expect(lnGamma(5)).toBeCloseTo(Math.log(24), 14);
    expect(lnGamma(0.5)).toBeCloseTo(Math.log(Math.PI) / 2, 14);
    expect(lnGamma(100)).toBeCloseTo(359.1342053695754, 11);
  });

  it("grows by ln x when x grows by one", () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-3, max: 1000, noNaN: true }), (x) => {
        expect(lnGamma(x + 1) - lnGamma(x)).toBeCloseTo(Math.log(x), 9);
      }),
    );
  });
});
