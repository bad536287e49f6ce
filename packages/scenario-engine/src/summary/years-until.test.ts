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
