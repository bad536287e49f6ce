import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { continuousShrinkage } from "./continuous-shrinkage.ts";

const censuses = (...counts: (number | null)[]) =>
  counts.map((persons, index) => ({ year: 2000 + 10 * index, persons }));

describe("continuousShrinkage", () => {
  it("needs a loss in each of two periods [SHR5]", () => {
    expect(continuousShrinkage(censuses(100, 90, 80))).toEqual({ kind: "continuous", sinceYear: 2000, periods: 2 });
  });

  it("is not given for Jinchang, which still grew before 2010", () => {
    expect(continuousShrinkage(censuses(451570, 464050, 438026))).toEqual({
      kind: "not-continuous",
      heldOrGrewFromYear: 2000,
    });
  });

  it("stays unknown for Yongchang, whose one known decade shrank", () => {
    expect(continuousShrinkage(censuses(null, 235489, 177641))).toEqual({ kind: "unknown", periodsKnown: 1 });
  });

  it("is not read from a single decade", () => {
    expect(continuousShrinkage(censuses(235489, 177641))).toEqual({ kind: "unknown", periodsKnown: 1 });
  });

  it("is settled by one period that grew, whatever is missing", () => {
    expect(continuousShrinkage(censuses(null, 228561, 260385)).kind).toBe("not-continuous");
  });

  it("stays unknown while a census between losses is missing", () => {
    expect(continuousShrinkage(censuses(100, 90, 80, null))).toEqual({ kind: "unknown", periodsKnown: 2 });
  });

  it("holds for every falling series", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 1e6 }), { minLength: 3, maxLength: 6 }), (counts) => {
        const falling = [...counts].sort((a, b) => b - a);
        expect(continuousShrinkage(censuses(...falling))).toMatchObject({ periods: counts.length - 1 });
      }),
    );
  });

  it("refuses a single census", () => {
    expect(() => continuousShrinkage(censuses(100))).toThrow(RangeError);
  });
});
