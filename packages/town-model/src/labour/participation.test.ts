import { describe, expect, it } from "vitest";
import { AGE_COUNT } from "../population/cells.ts";
import { jinchang } from "../towns/jinchang.ts";
import { participation } from "./participation.ts";

describe("participation", () => {
  const { now, later, fit } = participation(jinchang, [121_436, 75_902]);
  const women = (age: number) => now[age]!;
  const men = (age: number) => now[AGE_COUNT + age]!;

  it("begins at 16, is full at 24, halves its way to retirement and ends at 75 [LAB1]", () => {
    expect([women(15), men(15), women(75), men(75)]).toEqual([0, 0, 0, 0]);
    expect(women(16)).toBeCloseTo(0.78 / 9, 12);
    expect([women(24), men(24), women(45), men(45)]).toEqual([0.78, 0.93, 0.78, 0.93]);
    // Half of those who will have retired at 53 and 60; four tenths of all work on.
    expect(women(53)).toBeCloseTo(0.78 * 0.7, 12);
    expect(men(60)).toBeCloseTo(0.93 * 0.7, 12);
    expect(men(63)).toBeCloseTo(0.93 * 0.4, 12);
    expect(men(69)).toBeCloseTo(0.93 * 0.4 * 0.5, 12);
  });

  it("under later retirement falls at no age, and rises around those of retirement [LAB1]", () => {
    expect(later.every((gain) => gain >= -1e-12)).toBe(true);
    expect(later[55]).toBeGreaterThan(0.2);
    expect(later[AGE_COUNT + 62]).toBeGreaterThan(0.1);
    expect(later[40]).toBe(0);
  });

  it("comes within a sixth of those whom the census counts at work, before it is fitted to them [LAB2]", () => {
    for (const unit of fit) expect(Math.abs(unit - 1)).toBeLessThan(1 / 6);
  });

  it("is nothing where nobody lives", () => {
    const empty = structuredClone(jinchang);
    for (const unit of Object.values(empty.population.residents.value)) {
      unit.female.fill(0);
      unit.male.fill(0);
    }
    expect(participation(empty, [100, 100]).fit).toEqual([0, 0]);
  });
});
