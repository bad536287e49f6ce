import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { coursesOf, value } from "../../../test/gate-conditions.ts";
import { conditionCourses } from "./condition-courses.ts";
import { firstYears, yearsUntil } from "./years-until.ts";

const atMost = (threshold: number, holdYears = 1) => value({ operator: "at-most", threshold, holdYears });
const until = (condition: ReturnType<typeof value>, fromYear: number, ...futures: number[][]) =>
  yearsUntil(firstYears(conditionCourses(condition, [coursesOf("rise", ...futures)]), fromYear));

describe("yearsUntil", () => {
  it("tells when it is first met, how often at all, and leaves failed runs out", () => {
    const futures = [
      [30, 18, 30, 30],
      [30, 30, 30, 10],
      [30, 30, 30, 30],
      [30, Number.NaN, 1, 1],
    ];
    expect(until(atMost(18), 2026, ...futures)).toEqual({
      ...{ share: 2 / 3, years: { early: 2026, middle: 2028, late: null }, countedFutures: 3 },
    });
  });

  it("keeps futures in which it is never met in the count, later than every year: half of them may be never [GATE14]", () => {
    const rare = [...Array.from({ length: 18 }, () => [30, 30, 30, 30]), [30, 18, 30, 30], [30, 30, 18, 30]];
    expect(until(atMost(18), 2026, ...rare)).toMatchObject({
      ...{ share: 0.1, years: { early: 2026, middle: null, late: null } },
    });
    const none = { early: null, middle: null, late: null };
    expect(until(atMost(18), 2026, [30, 30, 30, 30])).toMatchObject({ share: 0, years: none });
    const most = [...Array.from({ length: 19 }, () => [30, 30, 18, 30]), [30, 30, 30, 30]];
    expect(until(atMost(18), 2026, ...most).years).toEqual({ early: 2027, middle: 2027, late: 2027 });
  });

  it("counts no year before the first, but the years before it among the years running", () => {
    const early = [10, 10, 30, 10];
    expect(until(atMost(18), 2026, early).years.middle).toBe(2026);
    expect(until(atMost(18), 2027, early).years.middle).toBe(2028);
    expect(until(atMost(18, 2), 2026, early).years.middle).toBe(2026);
    expect(until(atMost(18, 2), 2027, early).years.middle).toBeNull();
  });

  it("passes over the years before a change is known", () => {
    expect(until(atMost(18), 2026, [Number.NaN, Number.NaN, 30, 18])).toMatchObject({ share: 1, countedFutures: 1 });
  });

  it("has no share without a counted future", () => {
    expect(until(atMost(18), 2026, [1, Number.NaN, 1, 1])).toEqual({
      ...{ share: null, years: { early: null, middle: null, late: null }, countedFutures: 0 },
    });
  });

  it("equals a recount of every future, year by year, by brute force [GATE14]", () => {
    const one = fc.integer({ min: 0, max: 3 });
    const all = fc.array(fc.array(one, { minLength: 6, maxLength: 6 }), { minLength: 1, maxLength: 9 });
    const isHeld = (row: number[], place: number, hold: number) =>
      place - hold + 1 >= 0 && row.slice(place - hold + 1, place + 1).every((each) => each >= 2);
    fc.assert(
      fc.property(all, fc.integer({ min: 1, max: 3 }), fc.integer({ min: 2025, max: 2027 }), (rows, hold, from) => {
        const found = rows.flatMap((row) => {
          const place = row.findIndex((_, at) => 2025 + at >= from && isHeld(row, at, hold));
          return place < 0 ? [] : [2025 + place];
        });
        const asked = until(value({ threshold: 2, holdYears: hold }), from, ...rows);
        expect(asked).toMatchObject({ share: found.length / rows.length, countedFutures: rows.length });
        const by = (twentieths: number) => {
          const years = [2025, 2026, 2027, 2028, 2029, 2030];
          const hasEnough = (year: number) =>
            20 * found.filter((each) => each <= year).length >= twentieths * rows.length;
          return years.find(hasEnough) ?? null;
        };
        expect(asked.years).toEqual({ early: by(1), middle: by(10), late: by(19) });
      }),
    );
  });

  it("never comes later, nor in fewer futures, when less is asked", () => {
    const days = fc.integer({ min: 0, max: 40 });
    const future = fc.array(days, { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(future, { minLength: 1, maxLength: 8 }), days, (futures, limit) => {
        const ask = (most: number) => until(atMost(most), 2026, ...futures);
        expect(ask(limit + 5).share).toBeGreaterThanOrEqual(ask(limit).share!);
      }),
    );
  });
});
