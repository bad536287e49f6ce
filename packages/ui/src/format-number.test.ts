import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatCompact, formatNumber, formatPercent, formatSigned, formatSignedPercent } from "./format-number.ts";

describe("formatNumber", () => {
  it("groups thousands and writes a real minus sign", () => {
    expect(formatNumber(-46200, "en")).toBe("−46,200");
    expect(formatNumber(438026, "zh-CN")).toBe("438,026");
  });

  it("has no negative zero", () => {
    expect(formatNumber(-0.001, "en", { max: 1 })).toBe("0");
  });

  it("keeps the digits asked for", () => {
    expect(formatNumber(7, "en", { min: 1 })).toBe("7.0");
  });

  it("never writes a hyphen for a minus", () => {
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }),
        fc.constantFrom("en", "zh-CN"),
        (value, locale) => {
          expect(
            formatNumber(value, locale) + formatSigned(value, locale) + formatCompact(value, locale),
          ).not.toContain("-");
        },
      ),
    );
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY])("refuses %d: what is missing is said in words", (value) => {
    expect(() => formatNumber(value, "en")).toThrow(/write "no data" in words/);
  });
});

describe("signs and percent", () => {
  it("carries a plus, and none at zero", () => {
    expect([formatSigned(13.9, "en"), formatSigned(0, "en"), formatSigned(-24.6, "zh-CN")]).toEqual([
      "+13.9",
      "0",
      "−24.6",
    ]);
  });

  it("spaces the percent sign in English and not in Chinese", () => {
    expect(formatPercent(-24.6, "en", { min: 1, max: 1 })).toBe("−24.6\u00a0%");
    expect(formatSignedPercent(13.9, "zh-CN")).toBe("+13.9%");
  });

  it("shortens by thousands in English and by ten thousands in Chinese", () => {
    expect([formatCompact(362_000, "en"), formatCompact(362_000, "zh-CN")]).toEqual(["362K", "36.2万"]);
  });
});
