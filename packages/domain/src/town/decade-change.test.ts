import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decadeChange } from "./decade-change.ts";

const population = fc.integer({ min: 1, max: 50_000_000 });

describe("decadeChange", () => {
  it("is what was gained or lost in percent of the start [SHR1]", () => {
    expect(decadeChange(200, 150)).toBe(-25);
    expect(decadeChange(100, 0)).toBe(-100);
  });

  it.each([
    ["Jinchang 2000–2010", 451570, 464050, 2.763691],
    ["Jinchang 2010–2020", 464050, 438026, -5.608016],
    ["Jinchuan 2010–2020", 228561, 260385, 13.923635],
    ["Yongchang 2010–2020", 235489, 177641, -24.565054],
  ])("gives the published change of %s [SHR1]", (_, before, after, expected) => {
    expect(decadeChange(before, after)).toBeCloseTo(expected, 6);
  });

  it("hits a class limit exactly when the counts do, without a rounding tail", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5_000_000 }), (tenth) => {
        expect(decadeChange(10 * tenth, 9 * tenth)).toBe(-10);
        expect(decadeChange(10 * tenth, 8 * tenth)).toBe(-20);
      }),
    );
  });

  it("has the sign of the difference and never falls below −100", () => {
    fc.assert(
      fc.property(population, fc.nat(50_000_000), (before, after) => {
        const change = decadeChange(before, after);
        expect(Math.sign(change)).toBe(Math.sign(after - before));
        expect(change).toBeGreaterThanOrEqual(-100);
      }),
    );
  });

  it.each([
    [0, 10],
    [-5, 10],
    [Number.NaN, 10],
    [10, -1],
    [10, Number.NaN],
    [10, Number.POSITIVE_INFINITY],
  ])("refuses a change from %d to %d", (before, after) => {
    expect(() => decadeChange(before, after)).toThrow(RangeError);
  });
});
