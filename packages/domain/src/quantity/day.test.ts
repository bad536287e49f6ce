import { describe, expect, it } from "vitest";
import { Day } from "./day.ts";

describe("Day", () => {
  it("is a day of the calendar between the first and the last year a plan may name", () => {
    for (const day of ["1949-01-01", "2028-02-29", "2150-12-31"]) expect(Day.parse(day)).toBe(day);
    for (const day of ["2027-02-30", "2027-3-1", "", "today", 20270301]) expect(Day.safeParse(day).success).toBe(false);
  });

  it("tells a year that cannot be meant", () => {
    for (const day of ["0000-01-01", "0207-03-01", "9999-12-31"]) {
      expect(Day.safeParse(day).error?.issues[0]?.message).toBe(
        `found the day ${day}; days run from 1949-01-01 to 2150-12-31`,
      );
    }
  });
});
