import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { firstYearValues } from "../../test/first-year-values.ts";

const PEOPLE = ["longterm", "countryside", "displaced"].map((group) => `group people[core, ${group}]` as const);
const run = firstYearValues(
  [
    ...PEOPLE,
    "wages per resident[core]",
    "pensions per resident[core]",
    "newcomer pay",
    "mean pay",
    "in force[social_security]",
  ],
  ["income"],
);
function incomes(people: readonly number[], wages = 0.5, pensions = 0.05, security = 0) {
  const values = run({
    ...Object.fromEntries(PEOPLE.map((name, place) => [name, people[place]!])),
    "wages per resident[core]": wages,
    "pensions per resident[core]": pensions,
    "newcomer pay": 0.8,
    "mean pay": 1,
    "in force[social_security]": security,
  });
  return values.income.slice(0, 3);
}

describe("income by group", () => {
  it("is paid by where people work and what they are paid there [LAB11]", () => {
    // Pay 1, 0.9 × 0.8 and 0.8 × 0.8; one of each: mean 0.7867, wages 0.5 a head, no pensions.
    const mean = (1 + 0.72 + 0.64) / 3;
    const [longterm, countryside, displaced] = incomes([1, 1, 1], 0.5, 0);
    expect(longterm).toBeCloseTo(0.5 / mean, 12);
    expect(countryside).toBeCloseTo((0.5 * 0.72) / mean, 12);
    expect(displaced).toBeCloseTo((0.5 * 0.64) / mean, 12);
  });

  it("gains 8 percent from social security for those with low incomes only [LAB12]", () => {
    const [before, after] = [incomes([5, 3, 1]), incomes([5, 3, 1], 0.5, 0.05, 1)];
    expect(after.map((income, group) => income / before[group]!)).toEqual([
      1,
      expect.closeTo(1.08, 12),
      expect.closeTo(1.08, 12),
    ]);
  });

  it("adds up to what the unit earns, however many of each group there are [LAB11]", () => {
    const count = fc.integer({ min: 0, max: 100_000 });
    fc.assert(
      fc.property(fc.tuple(count, count, count), (people) => {
        const all = people[0] + people[1] + people[2];
        fc.pre(all > 0);
        const earned = incomes(people).reduce((sum, income, group) => sum + income * people[group]!, 0);
        expect(earned / all).toBeCloseTo(0.55, 9);
      }),
      { numRuns: 40, seed: 5 },
    );
  });
});

describe("wages", () => {
  const wages = firstYearValues(["unemployment", "producer price", "farm_price"], ["going rate", "pay"]);

  it("rise by about a tenth as much as unemployment falls, down to one percent of it [LAB9]", () => {
    const rate = (unemployment: number) => wages({ unemployment, "producer price": 14_000 })["going rate"][0];
    expect(rate(0.05)).toBeCloseTo(1, 12);
    expect(rate(0.1)).toBeCloseTo(2 ** -0.1, 12);
    expect(rate(0)).toBe(rate(0.01));
  });

  it("in mines move by a fifth with the margin, on farms with the price [LAB9]", () => {
    const pay = (price: number, farm: number) => {
      const { pay: all } = wages({ unemployment: 0.05, "producer price": price, farm_price: farm });
      return [all[0], all[2]];
    };
    expect(pay(14_000, 1)).toEqual([expect.closeTo(1.35, 12), expect.closeTo(0.62, 12)]);
    // Margin (9,000 − 4,000) / (14,000 − 4,000).
    expect(pay(9000, 1.2)).toEqual([expect.closeTo(1.35 * 0.9, 12), expect.closeTo(0.744, 12)]);
  });
});
