import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { monotoneCubic } from "./monotone-cubic.ts";

/** Points that rise in x by whole steps and never fall in y. */
const points = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.nat(1000)), { minLength: 2, maxLength: 20 })
  .map((steps) => {
    let [x, y] = [0, 0];
    const rising = steps.map(([dx, dy]) => {
      x += dx;
      y += dy;
      return [x, y] as const;
    });
    return { xs: rising.map(([place]) => place), ys: rising.map(([, height]) => height) };
  });

describe("monotoneCubic", () => {
  it("follows a straight line exactly", () => {
    const line = monotoneCubic([0, 1, 5, 10], [0, 2, 10, 20]);
    expect([0.5, 3, 7.25].map(line)).toEqual([1, 6, 14.5]);
  });

  it("follows a parabola inside: its three-point tangents are exact there", () => {
    const curve = monotoneCubic([0, 1, 2, 3, 4], [0, 1, 4, 9, 16]);
    expect(curve(1.5)).toBeCloseTo(2.25, 12);
    expect(curve(2.5)).toBeCloseTo(6.25, 12);
  });

  it("meets every point and never falls [SPREAD2]", () => {
    fc.assert(
      fc.property(points, ({ xs, ys }) => {
        const curve = monotoneCubic(xs, ys);
        expect(xs.map(curve)).toEqual(ys);
        let before = ys[0]!;
        for (let x = xs[0]!; x <= xs.at(-1)!; x += 1 / 8) {
          expect(curve(x)).toBeGreaterThanOrEqual(before - 1e-9);
          before = curve(x);
        }
      }),
    );
  });

  it("stays level where the points are level", () => {
    const curve = monotoneCubic([0, 1, 2, 3], [0, 5, 5, 9]);
    expect([1.1, 1.5, 1.9].map(curve)).toEqual([5, 5, 5]);
  });

  it("refuses one point, places that do not rise and heights that fall", () => {
    expect(() => monotoneCubic([0], [0])).toThrow("needs two points or more; found 1 places");
    expect(() => monotoneCubic([0, 0], [0, 1])).toThrow("places that rise");
    expect(() => monotoneCubic([0, 1], [1, 0])).toThrow("heights that do not fall");
  });
});
