import { expect, it } from "vitest";
import { startOfTownDay, townDay, townYear } from "./town-day.ts";

it("is the new year where the towns are while Greenwich still has the old one", () => {
  const eve = new Date("2026-12-31T15:59:59.999Z");
  const newYear = new Date("2026-12-31T16:00:00Z");
  expect([townDay(eve), townYear(eve)]).toEqual(["2026-12-31", 2026]);
  expect([townDay(newYear), townYear(newYear)]).toEqual(["2027-01-01", 2027]);
});

it("begins a day at its first moment, in summer as in winter", () => {
  for (const day of ["2027-01-01", "2027-07-01"]) {
    const start = startOfTownDay(day);
    expect(townDay(start)).toBe(day);
    expect(townDay(new Date(start.getTime() - 1)) < day).toBe(true);
  }
  expect(startOfTownDay("2027-03-01").toISOString()).toBe("2027-02-28T16:00:00.000Z");
});
