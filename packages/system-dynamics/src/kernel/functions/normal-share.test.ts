import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalQuantile } from "../normal-quantile.ts";
import { normalShare } from "./normal-share.ts";

describe("normalShare", () => {
  it("gives what SciPy 1.17 gives, far into the lower tail too", () => {
    const known = [
      [-1, 0.15865525393145707],
      [-3, 0.0013498980316300933],
      [-8, 6.22096057427174e-16],
      [-20, 2.7536241186061556e-89],
      [-37, 5.7255712225239266e-300],
      [2, 0.9772498680518208],
    ] as const;
    for (const [x, share] of known) expect(normalShare(x) / share).toBeCloseTo(1, 12);
  });

  it("is the way back from the quantile", () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-300, max: 1 - 1e-12, noNaN: true }), (p) => {
        expect(normalShare(normalQuantile(p)) / p).toBeCloseTo(1, 11);
      }),
    );
  });
});
