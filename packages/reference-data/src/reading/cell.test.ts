import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { z } from "zod";
import {
  blankable,
  count,
  decimal,
  listOf,
  oneOf,
  percentShare,
  persons,
  required,
  text,
  townCode,
  year,
  yesNo,
} from "./cell.ts";

const cells = { persons, percentShare, year, townCode, text, ordinal: count("steps"), number: decimal("a number") };
const read = (schema: z.ZodType, cell: string) => schema.safeParse(cell);

describe("blankable", () => {
  it.each(Object.entries(cells))("turns a blank cell into null, never into zero: %s", (_, cell) => {
    expect(blankable<unknown>("x", cell).parse("")).toBeNull();
  });

  it("gives zero for a written zero only", () => {
    fc.assert(
      fc.property(fc.string(), (cell) => {
        const parsed = read(blankable("pop_2010", persons), cell);
        if (parsed.success && parsed.data === 0) expect(cell).toMatch(/^0+$/);
      }),
    );
  });
});

describe("required", () => {
  it.each(Object.entries(cells))("refuses a blank cell: %s", (_, cell) => {
    expect(read(required<unknown>("x", cell), "").success).toBe(false);
  });

  it("reads back every count it is given", () => {
    fc.assert(
      fc.property(fc.nat(), (value) => {
        expect(required("pop_2020", persons).parse(String(value))).toBe(value);
      }),
    );
  });

  it.each(["N/A", "-1", "12.5", " 12", "12 ", "228,561", "1e5", "１２", "0x10", "-"])(
    'refuses "%s" as a number of persons',
    (cell) => {
      const parsed = read(required("pop_2020", persons), cell);
      expect(parsed.error?.issues[0]?.message).toBe("a whole number of persons");
    },
  );

  it.each(["101", "-0.1", "NaN", "Infinity", "12,5", "."])('refuses "%s" as a share', (cell) => {
    expect(read(required("share", percentShare), cell).success).toBe(false);
  });

  it("reads decimals, negative numbers and exponents", () => {
    const change = required("change", decimal("a change"));
    expect(["-24.57", "0", "1e-3"].map((cell) => change.parse(cell))).toEqual([-24.57, 0, 0.001]);
  });

  it("knows codes, years, words, lists and yes or no", () => {
    expect(required("adcode", townCode).parse("620302")).toBe("620302");
    expect(read(required("adcode", townCode), "62030").success).toBe(false);
    expect(read(required("year", year), "20100").success).toBe(false);
    expect(read(required("level", oneOf("county", "district")), "village").success).toBe(false);
    expect(required("flags", listOf("zone", "weak-match")).parse("zone|weak-match")).toEqual(["zone", "weak-match"]);
    expect(required("flags", listOf("zone")).parse("")).toEqual([]);
    expect(read(required("flags", listOf("zone")), "zone|odd").success).toBe(false);
    expect(required("is_dev_zone", yesNo).parse("1")).toBe(true);
    expect(read(required("is_dev_zone", yesNo), "yes").success).toBe(false);
  });
});
