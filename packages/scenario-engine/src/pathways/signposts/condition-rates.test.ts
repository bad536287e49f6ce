import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { conditionRates, type RatesQuestion } from "./condition-rates.ts";
import { exactReadings, observedCourses } from "./observed-courses.ts";

const coursesOf = (...futures: number[][]) => ({
  outcomeId: "rise",
  years: futures[0]!.map((_, place) => 2025 + place),
  futureCount: futures.length,
  values: Float64Array.from(futures.flat()),
});
const rising: RatesQuestion = { holds: (value) => value >= 0, holdYears: 1, fromYear: 2025, lastingYears: 2 };

describe("conditionRates", () => {
  it("counts, by hand, what does not last, what lasts, and leaves out what nobody sees the end of [GATE15]", () => {
    const lasts = [-1, 1, 1, 1, 1, 1];
    const relapses = [-1, 1, 1, -1, -1, -1];
    const tooLateToSee = [-1, -1, -1, -1, 1, 1];
    const never = [-1, -1, -1, -1, -1, -1];
    const failed = [-1, 1, Number.NaN, 1, 1, 1];
    expect(conditionRates(coursesOf(lasts, relapses, tooLateToSee, never, failed), rising, exactReadings)).toEqual({
      ...{ sounded: 2, falseAlarms: 1, lasting: 1, missed: 0, countedFutures: 4 },
    });
  });

  it("asks for the years running first, and passes over years without a change", () => {
    const future = [Number.NaN, 1, -1, 1, 1, 1, 1];
    expect(conditionRates(coursesOf(future), rising, exactReadings)).toMatchObject({ sounded: 1, falseAlarms: 1 });
    const twice = { ...rising, holdYears: 2 };
    expect(conditionRates(coursesOf(future), twice, exactReadings)).toMatchObject({ sounded: 1, falseAlarms: 0 });
  });

  it("never misses and never counts more than there are, with readings that are true", () => {
    const value = fc.integer({ min: -2, max: 2 });
    const futures = fc.array(fc.array(value, { minLength: 8, maxLength: 8 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(futures, fc.integer({ min: 1, max: 3 }), (rows, holdYears) => {
        const found = conditionRates(coursesOf(...rows), { ...rising, holdYears }, exactReadings);
        expect(found.missed).toBe(0);
        expect(found.falseAlarms).toBeLessThanOrEqual(found.sounded);
      }),
    );
  });

  it("equals a recount year by year of the same noisy readings", () => {
    const value = fc.integer({ min: -4, max: 4 });
    const futures = fc.array(fc.array(value, { minLength: 9, maxLength: 9 }), { minLength: 1, maxLength: 5 });
    const noise = { relativeNoise: 0, absoluteNoise: 2, seed: 3 };
    fc.assert(
      fc.property(futures, (rows) => {
        const courses = coursesOf(...rows);
        const read = observedCourses(courses, noise).values;
        let [falseAlarms, missed] = [0, 0];
        for (const [at, row] of rows.entries()) {
          const seen = row.findIndex((_, year) => read[at * 9 + year]! >= 0);
          if (seen >= 0 && seen < 7 && !(row[seen]! >= 0 && row[seen + 1]! >= 0 && row[seen + 2]! >= 0)) falseAlarms++;
          const three = row.findIndex((_, year) => year >= 2 && row.slice(year - 2, year + 1).every((one) => one >= 0));
          if (three >= 0 && (seen < 0 || seen > three)) missed++;
        }
        expect(conditionRates(courses, rising, noise)).toMatchObject({ falseAlarms, missed });
      }),
    );
  });

  it("refuses values that do not fill the years", () => {
    const courses = { ...coursesOf([1, 2]), futureCount: 2 };
    expect(() => conditionRates(courses, rising, exactReadings)).toThrow("needs 2 futures × 2 years; found 2 values");
  });
});
