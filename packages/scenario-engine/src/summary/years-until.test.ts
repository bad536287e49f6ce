import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { yearsUntil } from "./years-until.ts";

const years = [2024, 2025, 2026, 2027];
const rows = (...futures: number[][]) => Float64Array.from(futures.flat());
const atMost18 = { holds: (days: number) => days <= 18, holdYears: 1, fromYear: 2025 };

describe("yearsUntil", () => {
  it("tells when it first holds, how often at all, and leaves failed runs out", () => {
    const values = rows([30, 18, 30, 30], [30, 30, 30, 10], [30, 30, 30, 30], [30, Number.NaN, 1, 1]);
    expect(yearsUntil(values, years, atMost18)).toEqual({
      ...{ share: 2 / 3, years: { early: 2025, middle: 2026, late: 2027 }, countedFutures: 3, excludedFutures: 1 },
    });
  });

  it("counts no year before the first that counts, and asks for all years running", () => {
    const early = rows([10, 10, 30, 10]);
    expect(yearsUntil(early, years, atMost18).years?.middle).toBe(2025);
    expect(yearsUntil(early, years, { ...atMost18, fromYear: 2026 }).years?.middle).toBe(2027);
    expect(yearsUntil(early, years, { ...atMost18, holdYears: 2 }).years).toBeNull();
  });

  it("passes over the first year of a yearly change, which has none", () => {
    expect(yearsUntil(rows([Number.NaN, 30, 18, 18]), years, atMost18)).toMatchObject({ share: 1, excludedFutures: 0 });
  });

  it("has no share without a counted future, and refuses values that do not fill the years", () => {
    expect(yearsUntil(rows([1, Number.NaN, 1, 1]), years, atMost18)).toMatchObject({ share: null, years: null });
    expect(() => yearsUntil(rows([1, 2, 3]), years, atMost18)).toThrow("needs 4 values; found 3");
  });

  it("equals a recount of every future, year by year, by brute force [GATE14]", () => {
    const value = fc.integer({ min: 0, max: 3 });
    const futures = fc.array(fc.array(value, { minLength: 6, maxLength: 6 }), { minLength: 1, maxLength: 9 });
    const calendar = [2024, 2025, 2026, 2027, 2028, 2029];
    const isHeld = (row: number[], place: number, hold: number) =>
      row.slice(place - hold + 1, place + 1).every((one) => one >= 2);
    fc.assert(
      fc.property(futures, fc.integer({ min: 1, max: 3 }), fc.integer({ min: 2024, max: 2026 }), (all, hold, from) => {
        const found = all.flatMap((row) => {
          const place = calendar.findIndex((year, at) => year - hold + 1 >= from && isHeld(row, at, hold));
          return place < 0 ? [] : [calendar[place]!];
        });
        const sorted = found.sort((a, b) => a - b);
        const asked = yearsUntil(rows(...all), calendar, { holds: (one) => one >= 2, holdYears: hold, fromYear: from });
        expect(asked).toMatchObject({ share: found.length / all.length, countedFutures: all.length });
        if (sorted.length === 0) {
          expect(asked.years).toBeNull();
          return;
        }
        const at = (share: number) => {
          const [below, above] = [Math.floor, Math.ceil].map((round) => sorted[round(share * (sorted.length - 1))]!);
          const part = (share * (sorted.length - 1)) % 1;
          return Math.round(below! + part * (above! - below!));
        };
        expect(asked.years).toEqual({ early: at(0.05), middle: at(0.5), late: at(0.95) });
      }),
    );
  });

  it("never comes later, nor in fewer futures, when less is asked", () => {
    const value = fc.integer({ min: 0, max: 40 });
    const future = fc.array(value, { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(future, { minLength: 1, maxLength: 8 }), value, (futures, limit) => {
        const ask = (most: number) =>
          yearsUntil(rows(...futures), years, { ...atMost18, holds: (each) => each <= most });
        expect(ask(limit + 5).share).toBeGreaterThanOrEqual(ask(limit).share!);
      }),
    );
  });
});
