import { describe, expect, it } from "vitest";
import { AGE_BANDS, AgeCount } from "./age-bands.ts";
import { CELLS_PER_UNIT, OPEN_AGE, peopleAged } from "./cells.ts";

const cells = Float64Array.from({ length: 2 * CELLS_PER_UNIT }, (_, cell) => (cell * 31) % 97);

describe("AgeCount", () => {
  it("counts everyone once, at the ages the bands are named for", () => {
    const count = new AgeCount(2);
    count.count(cells);
    for (const unit of [0, 1]) {
      const aged = (from: number, to: number) => peopleAged(cells, unit, from, to);
      expect(AGE_BANDS.map((band) => count.in(unit, band))).toEqual([
        aged(0, 5),
        aged(6, 14),
        aged(15, 59),
        aged(60, 64),
        aged(65, OPEN_AGE),
      ]);
      expect(count.residents(unit)).toBe(aged(0, OPEN_AGE));
    }
    expect(count.all("pupils")).toBe(peopleAged(cells, 0, 6, 14) + peopleAged(cells, 1, 6, 14));
    expect(count.allResidents()).toBe(cells.reduce((sum, people) => sum + people, 0));
  });

  it("forgets the count before", () => {
    const count = new AgeCount(2);
    count.count(cells);
    count.count(new Float64Array(2 * CELLS_PER_UNIT));
    expect(count.allResidents()).toBe(0);
  });
});
