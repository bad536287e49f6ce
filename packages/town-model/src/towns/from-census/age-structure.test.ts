import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AgesBySex, bentAges } from "./age-structure.ts";
import china from "./china.json" with { type: "json" };

const country: AgesBySex = china.ages.after;
const total = (ages: AgesBySex, from = 0, to = 200) =>
  [...ages.female, ...ages.male].reduce(
    (sum, { fromAge, count }) => (fromAge >= from && fromAge <= to ? sum + count : sum),
    0,
  );

describe("ages bent to known shares of young and old", () => {
  it("are the country's own at the country's shares [FALL2]", () => {
    const people = total(country);
    const bent = bentAges(country, people, total(country, 0, 14) / people, total(country, 65) / people);
    for (const [place, { count }] of bent.female.entries()) expect(count).toBeCloseTo(country.female[place]!.count, 0);
  });

  it("meet both shares and the number of people, whatever they are, with nobody below zero [FALL2]", () => {
    const shares = fc.tuple(
      fc.double({ min: 0.03, max: 0.35, noNaN: true }),
      fc.double({ min: 0.02, max: 0.45, noNaN: true }),
    );
    fc.assert(
      fc.property(shares, fc.double({ min: 100, max: 1e7, noNaN: true }), ([young, old], residents) => {
        const bent = bentAges(country, residents, young, old);
        expect(total(bent) / residents).toBeCloseTo(1, 8);
        expect(total(bent, 0, 14) / residents).toBeCloseTo(young, 8);
        expect(total(bent, 65) / residents).toBeCloseTo(old, 8);
        expect([...bent.female, ...bent.male].every(({ count }) => count >= 0)).toBe(true);
      }),
      { seed: 65, numRuns: 200 },
    );
  });

  it("come near the counted ages of a real place: Yongchang's, from its two shares", () => {
    // Census 2020, both sexes, from census_age_structure.csv: 13.61 % aged 0–14 and 15.08 % aged 65 and over of 177,641.
    const bent = bentAges(country, 177_641, 0.13613, 0.15085);
    const counted = { from: 45, to: 59, people: 63_358 };
    expect(total(bent, counted.from, counted.to) / counted.people).toBeGreaterThan(0.7);
    expect(total(bent, counted.from, counted.to) / counted.people).toBeLessThan(1.3);
  });

  it("refuse shares that leave no room for grown people", () => {
    expect(() => bentAges(country, 1000, 0.6, 0.5)).toThrow("leave room for others");
  });
});
