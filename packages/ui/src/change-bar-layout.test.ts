import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changeBarLayout, changeScale } from "./change-bar-layout.ts";

describe("changeBarLayout", () => {
  it("puts zero in the middle and both ends at the same distance", () => {
    const layout = changeBarLayout({ p5: -10, p50: 10, p95: 10 }, 10, 110);
    expect(layout.zero).toBe(55);
    expect(layout.bar).toEqual({ x: 5, width: 100 });
    expect(layout.median).toBe(105);
    expect(layout.isDot).toBe(false);
  });

  it("draws a change near zero as a dot, and a bar of nothing one pixel wide", () => {
    const layout = changeBarLayout({ p5: 0, p50: 0, p95: 0 }, 1, 100);
    expect(layout.isDot).toBe(true);
    expect(layout.bar.width).toBe(1);
  });

  it("marks where a range goes on beyond the drawing and stays inside", () => {
    const layout = changeBarLayout({ p5: -30, p50: 2, p95: 5 }, 10, 100);
    expect(layout.cut).toEqual({ left: true, right: false });
    expect(layout.bar.x).toBeGreaterThanOrEqual(0);
  });
});

describe("changeScale", () => {
  it("is a round number that holds every range", () => {
    expect(changeScale([{ p5: -3, p50: 1, p95: 14 }])).toBe(20);
    expect(changeScale([])).toBe(1);
    fc.assert(
      fc.property(fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1 }), (values) => {
        const ranges = values.map((value) => ({ p5: value, p50: value, p95: value }));
        const most = changeScale(ranges);
        for (const value of values) expect(Math.abs(value)).toBeLessThanOrEqual(most * (1 + 1e-9));
      }),
    );
  });
});
