import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quantile } from "./quantile.ts";

describe("quantile", () => {
  it("agrees with R's default: quantile(1:10, c(.05, .25, .5, .95)) is 1.45, 3.25, 5.5, 9.55 [BAND2]", () => {
    const oneToTen = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
    expect([0.05, 0.25, 0.5, 0.95].map((p) => quantile(oneToTen, p))).toEqual([
      1.45,
      3.25,
      5.5,
      expect.closeTo(9.55, 12),
    ]);
  });

  it("lies between the smallest and the largest and never falls as the share grows [BAND2]", () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1 }), fc.nat(100), fc.nat(100), (values, a, b) => {
        const sorted = values.toSorted((x, y) => x - y);
        const [low, high] = [Math.min(a, b) / 100, Math.max(a, b) / 100];
        expect(quantile(sorted, low)).toBeLessThanOrEqual(quantile(sorted, high));
        expect(quantile(sorted, 0)).toBe(sorted[0]);
        expect(quantile(sorted, 1)).toBe(sorted.at(-1));
      }),
    );
  });

  it("refuses no numbers and a share outside 0 to 1", () => {
    expect(() => quantile([], 0.5)).toThrow("found none");
    expect(() => quantile([1], 1.5)).toThrow("found 1.5");
  });
});
