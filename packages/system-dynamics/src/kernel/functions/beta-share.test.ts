import { describe, expect, it } from "vitest";
import { betaQuantile } from "./beta-quantile.ts";
import { betaShare } from "./beta-share.ts";

describe("betaShare", () => {
  it("counts binomial chances", () => {
    // Two or more of four fair coins: 11 of 16. All of three: an eighth.
    expect(betaShare(0.5, 2, 3)).toBeCloseTo(11 / 16, 14);
    expect(betaShare(0.5, 3, 1)).toBeCloseTo(1 / 8, 14);
  });

  it("is the way back from betaQuantile, and keeps to its ends", () => {
    for (const p of [1e-12, 0.03, 0.5, 0.97])
      expect(betaShare(betaQuantile(p, 2.5, 40), 2.5, 40) / p).toBeCloseTo(1, 9);
    expect([betaShare(0, 2, 3), betaShare(1, 2, 3)]).toEqual([0, 1]);
  });
});
