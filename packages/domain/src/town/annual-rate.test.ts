import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { periodChange } from "../quantity/rate.ts";
import { annualRate } from "./annual-rate.ts";
import { decadeChange } from "./decade-change.ts";

const population = fc.integer({ min: 1, max: 50_000_000 });

describe("annualRate", () => {
  it("halves a population in one year at −50 % [SHR2]", () => {
    expect(annualRate(100, 50, 1)).toBe(-50);
    expect(annualRate(100, 25, 2)).toBe(-50);
  });

  it.each([
    ["Jinchang 2000–2010", 451570, 464050, 0.272991],
    ["Jinchang 2010–2020", 464050, 438026, -0.575478],
    ["Jinchuan 2010–2020", 228561, 260385, 1.312115],
    ["Yongchang 2010–2020", 235489, 177641, -2.779633],
  ])("gives the published yearly rate of %s [SHR2]", (_, before, after, expected) => {
    expect(annualRate(before, after, 10)).toBeCloseTo(expected, 6);
  });

  it("adds up to the change over the period again", () => {
    fc.assert(
      fc.property(population, population, fc.integer({ min: 1, max: 30 }), (before, after, years) => {
        const change = decadeChange(before, after);
        const again = periodChange(annualRate(before, after, years), years);
        expect(Math.abs(again - change)).toBeLessThanOrEqual(1e-9 * (100 + Math.abs(change)));
      }),
    );
  });

  it.each([0, -10, Number.NaN, Number.POSITIVE_INFINITY])("refuses a period of %d years", (years) => {
    expect(() => annualRate(100, 90, years)).toThrow(/lasts more than 0 years/);
  });

  it("refuses to start from nobody", () => {
    expect(() => annualRate(0, 10, 10)).toThrow(RangeError);
  });
});
