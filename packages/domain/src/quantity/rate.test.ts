import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cnyFromWan, cnyFromYi, yiFromCny } from "./money.ts";
import { periodChange } from "./rate.ts";

describe("periodChange", () => {
  it("adds Yongchang's yearly loss up to the decade's", () => {
    expect(periodChange(-2.779633, 10)).toBeCloseTo(-24.565054, 5);
  });

  it("never loses more than everything", () => {
    fc.assert(
      fc.property(fc.double({ min: -100, max: 50, noNaN: true }), fc.integer({ min: 1, max: 100 }), (annual, years) => {
        expect(periodChange(annual, years)).toBeGreaterThanOrEqual(-100);
      }),
    );
  });

  it("refuses a period without time", () => {
    expect(() => periodChange(1, 0)).toThrow(RangeError);
  });
});

describe("money", () => {
  it("reads 万元 and 亿元 as yuan", () => {
    expect(cnyFromWan(42)).toBe(420_000);
    expect(yiFromCny(cnyFromYi(6.2))).toBeCloseTo(6.2, 12);
  });
});
