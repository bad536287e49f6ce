import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hypervolume } from "./hypervolume.ts";

/** The volume of a union of boxes by inclusion–exclusion over every set of points. */
function byInclusionExclusion(rows: readonly (readonly number[])[], reference: readonly number[]): number {
  let volume = 0;
  for (let set = 1; set < 2 ** rows.length; set++) {
    const chosen = rows.filter((_, place) => (set >> place) & 1);
    const common = reference.reduce(
      (product, limit, o) => product * Math.max(0, limit - Math.max(...chosen.map((row) => row[o]!))),
      1,
    );
    volume += chosen.length % 2 === 1 ? common : -common;
  }
  return volume;
}

const fronts = fc.integer({ min: 1, max: 8 }).chain((width) =>
  fc.array(fc.array(fc.integer({ min: 0, max: 7 }), { minLength: width, maxLength: width }), {
    minLength: 1,
    maxLength: 7,
  }),
);

describe("hypervolume", () => {
  it("is the area of two rectangles less what they share", () => {
    expect(hypervolume(Float64Array.of(1, 2, 2, 1), [3, 3])).toBe(3);
  });

  it("equals inclusion–exclusion for one to eight objectives, ties, twins and points beyond the reference", () => {
    fc.assert(
      fc.property(fronts, (rows) => {
        const reference = rows[0]!.map(() => 6);
        expect(hypervolume(Float64Array.from(rows.flat()), reference)).toBe(byInclusionExclusion(rows, reference));
      }),
      { numRuns: 500, seed: 11 },
    );
  });

  it("approaches the volume below a sphere, 1 − π/6, as points on DTLZ2's front become many", () => {
    const rows: number[] = [];
    const steps = 60;
    for (let i = 0; i <= steps; i++) {
      for (let j = 0; j <= steps; j++) {
        const [a, b] = [(i * Math.PI) / (2 * steps), (j * Math.PI) / (2 * steps)];
        rows.push(Math.cos(a) * Math.cos(b), Math.cos(a) * Math.sin(b), Math.sin(a));
      }
    }
    const missing = 1 - Math.PI / 6 - hypervolume(Float64Array.from(rows), [1, 1, 1]);
    expect(missing).toBeGreaterThan(0);
    expect(missing).toBeLessThan(0.03);
  });

  it("counts nothing for points on or beyond the reference, for NaN and for no points", () => {
    expect(hypervolume(Float64Array.of(3, 0, 0, 4, NaN, 1), [3, 3])).toBe(0);
    expect(hypervolume(new Float64Array(0), [3, 3])).toBe(0);
  });

  it("refuses half a point and a reference that is not finite", () => {
    expect(() => hypervolume(Float64Array.of(1, 2, 3), [3, 3])).toThrow(RangeError);
    expect(() => hypervolume(Float64Array.of(1, 2), [3, Infinity])).toThrow(RangeError);
  });
});
