import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shrinkagePattern } from "./shrinkage-pattern.ts";

/** Censuses of 2000, 2010 and so on. */
const censuses = (...counts: (number | null)[]) =>
  counts.map((persons, index) => ({ year: 2000 + 10 * index, persons }));

describe("shrinkagePattern", () => {
  it.each([
    ["GG", 100, 110, 120],
    ["GS", 100, 110, 105],
    ["SG", 100, 90, 95],
    ["SS", 100, 90, 80],
  ])("reads %s from two periods [SHR4]", (code, first, second, third) => {
    expect(shrinkagePattern(censuses(first, second, third))).toMatchObject({ kind: "two-periods", code });
  });

  it("finds Jinchang newly shrinking", () => {
    const pattern = shrinkagePattern(censuses(451570, 464050, 438026));
    expect(pattern).toMatchObject({ kind: "two-periods", code: "GS", later: { fromYear: 2010, toYear: 2020 } });
  });

  it("takes a period without change as not shrinking [SHR3]", () => {
    expect(shrinkagePattern(censuses(100, 100, 90))).toMatchObject({ code: "GS" });
  });

  it("says that there is one period where the census of 2000 is missing", () => {
    expect(shrinkagePattern(censuses(null, 228561, 260385))).toMatchObject({
      kind: "one-period",
      period: { fromYear: 2010, toYear: 2020 },
    });
    expect(shrinkagePattern(censuses(228561, 260385))).toMatchObject({ kind: "one-period" });
  });

  it("does not bridge a missing census in the middle", () => {
    expect(shrinkagePattern(censuses(100, null, 80))).toEqual({ kind: "no-period" });
  });

  it("has S exactly where people were lost", () => {
    const count = fc.integer({ min: 1, max: 1000 });
    fc.assert(
      fc.property(count, count, count, (first, second, third) => {
        const code = `${second < first ? "S" : "G"}${third < second ? "S" : "G"}`;
        expect(shrinkagePattern(censuses(first, second, third))).toMatchObject({ code });
      }),
    );
  });

  it("refuses one census, four censuses, and censuses out of order", () => {
    expect(() => shrinkagePattern(censuses(100))).toThrow(/needs two censuses; got 1/);
    expect(() => shrinkagePattern(censuses(1, 2, 3, 4))).toThrow(/two or three censuses; got 4/);
    expect(() => shrinkagePattern(censuses(1, 2).reverse())).toThrow(/got 2010 before 2000/);
  });
});
