import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { convertUnit, isUnit, quantityFromText } from "./unit-conversion.ts";

describe("convertUnit", () => {
  it.each([
    [1.2, "万人", 12_000, "persons"],
    [5.6, "‰", 0.56, "percent"],
    [3, "亿元", 300_000_000, "CNY"],
    [3, "亿元", 300, "million CNY"],
    [15, "亩", 1, "hm2"],
    [1, "km²", 1500, "mu"],
  ])("makes of %s %s the %s %s that a yearbook would print", (value, unit, expected, to) => {
    expect(convertUnit({ value, unit }, to)).toEqual({ value: expected, unit: to });
  });

  it("converts nothing into another kind of thing, and nothing it does not know", () => {
    expect(convertUnit({ value: 3, unit: "km²" }, "persons")).toBeNull();
    expect(convertUnit({ value: 3, unit: "bushels" }, "t")).toBeNull();
  });

  it("comes back to what was typed", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e6, max: 1e6 }), (value) => {
        const there = convertUnit({ value, unit: "亩" }, "km2")!;
        expect(convertUnit(there, "亩")!.value).toBeCloseTo(value, 4);
      }),
    );
  });
});

describe("isUnit", () => {
  it.each(["N/A", "yes", "无", " ", "12", "?"])("refuses the word %j", (text) => expect(isUnit(text)).toBe(false));
  it.each(["percent", "-", "‰", "m/yr", "万人", "days/yr"])("takes %s", (text) => expect(isUnit(text)).toBe(true));
});

describe("quantityFromText", () => {
  it("reads a number with its unit, full-width figures too", () => {
    expect(quantityFromText("1.2 万人")).toEqual({ value: 1.2, unit: "万人" });
    expect(quantityFromText("１２亩")).toEqual({ value: 12, unit: "亩" });
  });

  it.each(["12", "万人", "12 N/A", "", "1,2 km"])("finds no quantity in %j", (text) => {
    expect(quantityFromText(text)).toBeNull();
  });
});
