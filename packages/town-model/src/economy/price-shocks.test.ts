import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fillPriceShocks } from "./price-shocks.ts";

function shocksOf(path: number, count = 80): number[] {
  const shocks = new Float64Array(count).fill(99);
  fillPriceShocks(path, shocks);
  return [...shocks];
}

describe("fillPriceShocks", () => {
  it("has no shocks on path 0 [PRICE4]", () => {
    expect(shocksOf(0)).toEqual(new Array(80).fill(0));
  });

  it("gives the same shocks for the same path and others for another; a shorter run begins alike [PRICE4]", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), (permille) => {
        const shocks = shocksOf(permille / 1000);
        expect(shocksOf(permille / 1000)).toEqual(shocks);
        expect(shocksOf(permille / 1000, 30)).toEqual(shocks.slice(0, 30));
        expect(shocksOf(permille / 1000 + 0.0005)).not.toEqual(shocks);
      }),
    );
  });

  it("is standard normal over many paths: mean 0, variance 1, 2.5 of 100 beyond 1.96", () => {
    const all = Array.from({ length: 500 }, (_, path) => shocksOf((path + 0.5) / 500)).flat();
    const mean = all.reduce((sum, shock) => sum + shock, 0) / all.length;
    const variance = all.reduce((sum, shock) => sum + shock ** 2, 0) / all.length;
    expect(Math.abs(mean)).toBeLessThan(4 / Math.sqrt(all.length));
    expect(Math.abs(variance - 1)).toBeLessThan(4 * Math.sqrt(2 / all.length));
    expect(all.filter((shock) => shock > 1.96).length / all.length).toBeCloseTo(0.025, 2);
  });

  it("takes the ends of its range", () => {
    expect(shocksOf(1).every(Number.isFinite)).toBe(true);
  });
});
