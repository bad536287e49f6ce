import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { periodChange } from "./period-change.ts";

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
