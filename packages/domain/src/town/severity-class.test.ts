import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decadeChange } from "./decade-change.ts";
import { defaultSeverityLimits, SeverityClass, SeverityLimits, severityClass } from "./severity-class.ts";

describe("severityClass", () => {
  it.each([
    [0.006, "grew"],
    [0.005, "grew"],
    [0.0049, "unchanged"],
    [0, "unchanged"],
    [-0.0049, "unchanged"],
    [-0.005, "mild"],
    [-10, "mild"],
    [-10.000001, "moderate"],
    [-20, "moderate"],
    [-20.000001, "severe"],
    [-100, "severe"],
  ])("puts %d %% into %s [SHR6]", (change, expected) => {
    expect(severityClass(change)).toBe(expected);
  });

  it.each([
    ["Jinchang", 464050, 438026, "mild"],
    ["Jinchuan", 228561, 260385, "grew"],
    ["Yongchang", 235489, 177641, "severe"],
  ])("gives the published class of %s", (_, before, after, expected) => {
    expect(severityClass(decadeChange(before, after))).toBe(expected);
  });

  it("differs from the class of the rounded change at a limit [SHR7]", () => {
    const wenxian = decadeChange(218796, 196906);
    expect(severityClass(wenxian)).toBe("moderate");
    expect(severityClass(Number(wenxian.toFixed(2)))).toBe("mild");
  });

  it("follows the limits an office sets", () => {
    const limits = SeverityLimits.parse({ unchangedWithin: 0, mildDownTo: -5, moderateDownTo: -15 });
    expect([0.001, 0, -0.001, -5.1, -15.1].map((change) => severityClass(change, limits))).toEqual([
      "grew",
      "unchanged",
      "mild",
      "moderate",
      "severe",
    ]);
  });

  it("never gets milder as the loss grows", () => {
    const change = fc.double({ min: -100, max: 100, noNaN: true });
    fc.assert(
      fc.property(change, change, (one, other) => {
        const [larger, smaller] = [Math.max(one, other), Math.min(one, other)];
        const rank = (value: number) => SeverityClass.options.indexOf(severityClass(value));
        expect(rank(smaller)).toBeGreaterThanOrEqual(rank(larger));
      }),
    );
  });

  it("refuses what is not a change in percent", () => {
    expect(() => severityClass(Number.NaN)).toThrow(/−100 or more; got NaN/);
    expect(() => severityClass(-100.1)).toThrow(RangeError);
  });

  it("refuses limits that do not fall", () => {
    expect(SeverityLimits.safeParse({ ...defaultSeverityLimits, moderateDownTo: -10 }).success).toBe(false);
    expect(SeverityLimits.safeParse({ ...defaultSeverityLimits, unchangedWithin: 10 }).success).toBe(false);
  });
});
