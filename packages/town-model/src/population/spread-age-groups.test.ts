import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CountedAges, spreadAgeGroups } from "./spread-age-groups.ts";

/** The groups of the Chinese census tables: 0, 1–4, 5–9, … 80–84, 85 and over. */
const CENSUS_GROUPS = [
  [0, 0],
  [1, 4],
  ...Array.from({ length: 16 }, (_, group) => [5 + 5 * group, 9 + 5 * group] as const),
  [85, null],
] as const;

const census = (counts: readonly number[]): CountedAges[] =>
  CENSUS_GROUPS.map(([fromAge, toAge], group) => ({ fromAge, toAge, count: counts[group]! }));

/** Nine of ten live another year at any age. */
const survival = new Float64Array(101).fill(0.9);

const sumOf = (ages: Float64Array, fromAge: number, toAge: number) =>
  ages.subarray(fromAge, toAge + 1).reduce((sum, count) => sum + count, 0);

describe("spreadAgeGroups", () => {
  it("spreads a level population evenly: 100 at every age up to 79 [SPREAD1]", () => {
    const level = CENSUS_GROUPS.map(([from, to]) => (to === null ? 1000 : 100 * (to - from + 1)));
    const ages = spreadAgeGroups(census(level), survival);
    for (let age = 0; age < 80; age++) expect(ages[age]).toBeCloseTo(100, 9);
  });

  it("keeps the total of every group and gives no age fewer than nobody [SPREAD3]", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1_000_000), { minLength: 19, maxLength: 19 }), (counts) => {
        const ages = spreadAgeGroups(census(counts), survival);
        expect(ages).toHaveLength(101);
        expect(Math.min(...ages)).toBeGreaterThanOrEqual(0);
        for (const { fromAge, toAge, count } of census(counts)) {
          expect(sumOf(ages, fromAge, toAge ?? 100)).toBeCloseTo(count, 5);
        }
      }),
    );
  });

  it("cuts the open group in proportion to survivors: each five years 0.9⁵ of the one before [SPREAD4]", () => {
    const ages = spreadAgeGroups(census([...new Array<number>(18).fill(0), 10_000]), survival);
    const fives = [85, 90, 95].map((from) => sumOf(ages, from, from + 4));
    expect(fives[1]! / fives[0]!).toBeCloseTo(0.9 ** 5, 9);
    expect(fives[2]! / fives[1]!).toBeCloseTo(0.9 ** 5, 9);
    // Those of 100 and over are all later survivors: 0.9¹⁵ / (1 − 0.9) against 1 / (1 − 0.9) in the whole group.
    expect(ages[100]! / 10_000).toBeCloseTo(0.9 ** 15, 9);
  });

  it("does not care in which unit people are counted", () => {
    const counts = CENSUS_GROUPS.map((_, group) => 100 + 37 * ((group * 7) % 11));
    const once = spreadAgeGroups(census(counts), survival);
    const thousand = spreadAgeGroups(census(counts.map((count) => 1000 * count)), survival);
    for (const [age, count] of once.entries()) expect(thousand[age]).toBeCloseTo(1000 * count, 6);
  });

  it("refuses gaps, a closed last group and counts below zero", () => {
    const full = census(new Array<number>(19).fill(10));
    expect(() => spreadAgeGroups(full.toSpliced(3, 1), survival)).toThrow("after age 9 found 15");
    expect(() => spreadAgeGroups(full.slice(0, -1), survival)).toThrow("must be open; it ends at age 84");
    expect(() => spreadAgeGroups(full.with(1, { fromAge: 1, toAge: 4, count: -5 }), survival)).toThrow(
      "ages 1 to 4 hold -5 people",
    );
  });
});
