import { describe, expect, it } from "vitest";
import { chosenYear, chosenYears } from "./chosen-years.ts";

describe("chosenYears", () => {
  it("are every fifth year that is still to come", () => {
    expect(chosenYears({ startYear: 2020, endYear: 2042 }, 2026)).toEqual([2030, 2035, 2040]);
    expect(chosenYears({ startYear: 2020, endYear: 2045 }, 2030)[0]).toBe(2035);
    expect(chosenYears({ startYear: 2020, endYear: 2026 }, 2026)).toEqual([]);
  });

  it("open at the year asked for, at 2050, or at the last", () => {
    expect(chosenYear([2030, 2050], 2030)).toBe(2030);
    expect(chosenYear([2030, 2050], 2033)).toBe(2050);
    expect(chosenYear([2030, 2035], null)).toBe(2035);
    expect(chosenYear([], 2050)).toBeNull();
  });
});
