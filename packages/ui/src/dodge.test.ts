import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dodge } from "./dodge.ts";

const closest = (xs: readonly number[], ys: readonly number[]) =>
  Math.min(
    Number.POSITIVE_INFINITY,
    ...xs.flatMap((x, i) => xs.slice(i + 1).map((other, j) => Math.hypot(x - other, ys[i]! - ys[i + 1 + j]!))),
  );

describe("dodge", () => {
  it("leaves dots that are apart on the middle line", () => {
    expect(dodge([0, 4.2, 8.4], 4.2)).toEqual([0, 0, 0]);
  });

  it("moves a dot straight off one with the same x, and the third to the other side", () => {
    const ys = dodge([5, 5, 5], 4);
    expect(ys[0]).toBe(0);
    expect(ys.map(Math.abs)).toEqual([0, 4, 4]);
    expect(ys[1]! + ys[2]!).toBe(0);
  });

  it("moves a neighbour 3 px away by 4 px when the distance is 5: a 3-4-5 triangle", () => {
    expect(dodge([0, 3], 5).map(Math.abs)).toEqual([0, 4]);
  });

  it("returns to the middle where a gap opens between those already moved", () => {
    expect(dodge([0, 0, 0, 100], 4)[3]).toBe(0);
  });

  it("never puts two of any dots closer than 4.2 px, and answers in the order asked", () => {
    const changes = fc.array(fc.double({ min: 0, max: 60, noNaN: true }), { maxLength: 120 });
    fc.assert(
      fc.property(changes, (xs) => {
        const ys = dodge(xs, 4.2);
        expect(ys).toHaveLength(xs.length);
        expect(closest(xs, ys)).toBeGreaterThanOrEqual(4.2 - 1e-9);
      }),
    );
  });

  it("places 2,409 counties in less than a second", () => {
    const xs = Array.from({ length: 2409 }, (_, i) => ((i * 7919) % 2409) / 4.2);
    const started = performance.now();
    dodge(xs, 4.2);
    expect(performance.now() - started).toBeLessThan(1000);
  });

  it("refuses a distance of nothing and an x that is no number", () => {
    expect(() => dodge([1], 0)).toThrow(/distance above 0 px; got 0/);
    expect(() => dodge([Number.NaN, 1], 4)).toThrow(/leave out what has no value/);
  });
});
