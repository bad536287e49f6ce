import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { yearTicks } from "./year-ticks.ts";

describe("yearTicks", () => {
  it("labels every twentieth year where ten years are 43 px and a label needs 48", () => {
    expect(yearTicks(2010, 2080, 4.3, 48)).toEqual([2020, 2040, 2060, 2080]);
  });

  it("labels every year where there is room", () => {
    expect(yearTicks(2024, 2027, 60, 48)).toEqual([2024, 2025, 2026, 2027]);
  });

  it("stays on the axis and keeps its labels apart", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1950, max: 2050 }),
        fc.integer({ min: 1, max: 100 }),
        fc.integer({ min: 60, max: 900 }),
        (from, length, width) => {
          const ticks = yearTicks(from, from + length, width / length, 46);
          for (const year of ticks) expect(year >= from && year <= from + length).toBe(true);
          for (const [i, year] of ticks.slice(1).entries()) {
            expect(((year - ticks[i]!) * width) / length).toBeGreaterThanOrEqual(46 - 1e-9);
          }
        },
      ),
    );
  });
});
