import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jinchang } from "../towns/jinchang.ts";
import { AGE_COUNT, FEMALE, MALE } from "./cells.ts";
import { between, logDeathRates, type MortalityTable, survivalShares } from "./mortality.ts";

/** Rates that fall by a tenth each period and double with each group. */
const small: MortalityTable = {
  groupStarts: [0, 1, 5, 10, 100],
  periodMiddles: [2013, 2018],
  rates: {
    female: [
      [0.02, 0.001, 0.002, 0.01, 0.5],
      [0.018, 0.0009, 0.0018, 0.009, 0.45],
    ],
    male: [
      [0.04, 0.002, 0.004, 0.02, 0.5],
      [0.036, 0.0018, 0.0036, 0.018, 0.45],
    ],
  },
  declineAfterLastPerYear: 0.005,
};
const ratesAt = (moment: number) => logDeathRates(small, moment).map(Math.exp);

describe("logDeathRates", () => {
  it("gives a group's rate at its middle age and the geometric mean half-way to the next [MORT1]", () => {
    const rates = ratesAt(2013);
    expect(rates[0]).toBeCloseTo(0.02, 12);
    expect(rates[7]).toBeCloseTo(0.002, 12);
    expect(rates[AGE_COUNT + 7]).toBeCloseTo(0.004, 12);
    // Groups 1–4 and 5–9 have their middles at 2.5 and 7; age 5 lies 5/9 of the way.
    expect(rates[5]).toBeCloseTo(0.001 * 2 ** (5 / 9), 12);
    // The same slope goes on below the first middle, and the open group is met at 100.
    expect(rates[1]).toBeCloseTo(0.001 * 2 ** (-3 / 9), 12);
    expect(rates[100]).toBeCloseTo(0.5, 12);
  });

  it("is log-linear between periods, level before the first, and falls by half a percent a year after [MORT2]", () => {
    expect(ratesAt(2015.5)[7]).toBeCloseTo(0.002 * Math.sqrt(0.9), 12);
    expect(ratesAt(1990)[7]).toBeCloseTo(0.002, 12);
    expect(ratesAt(2028)[7]).toBeCloseTo(0.0018 * Math.exp(-0.05), 12);
  });
});

describe("survivalShares", () => {
  it("works out the first ages by hand [MORT3]", () => {
    const rates = new Float64Array(101).fill(0.01);
    rates.set([0.02, 0.004, 0.002]);
    const survival = new Float64Array(101);
    expect(survivalShares(rates, survival, 0)).toBeCloseTo(Math.exp(-0.017), 10);
    expect(survival[0]).toBeCloseTo(Math.exp(-0.005), 12);
    expect(survival[1]).toBeCloseTo(Math.exp(-0.003), 12);
    expect(survival[100]).toBeCloseTo(Math.exp(-0.01), 12);
  });

  it("is the exponential within a ten-thousandth at any rate of death a nation has [MORT3]", () => {
    for (let hazard = 0; hazard <= 0.6; hazard += 0.05) {
      const survival = new Float64Array(101);
      survivalShares(new Float64Array(101).fill(hazard), survival, 0);
      expect(Math.abs(survival[100]! / Math.exp(-hazard) - 1)).toBeLessThan(1.2e-4);
    }
  });

  it("stays between 0 and 1 for every rate of death [MORT3]", () => {
    const anyRates = fc.array(fc.double({ min: 0, max: 50, noNaN: true }), { minLength: 101, maxLength: 101 });
    fc.assert(
      fc.property(anyRates, (rates) => {
        const survival = new Float64Array(101);
        const newborn = survivalShares(Float64Array.from(rates), survival, 0);
        for (const share of [newborn, ...survival]) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it("gives the life expectancy the United Nations publish for China, within a third of a year [MORT3]", () => {
    const { mortality } = jinchang;
    const table: MortalityTable = {
      groupStarts: mortality.groupStarts.value,
      periodMiddles: mortality.periodMiddles.value,
      rates: { female: mortality.female.value, male: mortality.male.value },
      declineAfterLastPerYear: 0.005,
    };
    const file = new URL("../../../reference-data/data/wpp2024_china.json", import.meta.url);
    const published = JSON.parse(readFileSync(file, "utf8")) as Record<"e0_F5" | "e0_M5", Record<string, number>>;
    for (const [period, middle] of [
      ["2005-2010", 2008],
      ["2010-2015", 2013],
      ["2015-2020", 2018],
    ] as const) {
      const rates = logDeathRates(table, middle).map(Math.exp);
      expect(lifeExpectancy(rates, FEMALE)).toSatisfy((e0: number) => Math.abs(e0 - published.e0_F5[period]!) < 0.33);
      expect(lifeExpectancy(rates, MALE)).toSatisfy((e0: number) => Math.abs(e0 - published.e0_M5[period]!) < 0.33);
    }
  });
});

describe("between", () => {
  it("holds at the ends", () => {
    expect(between([10, 20, 40], 5)).toEqual({ place: 0, share: 0 });
    expect(between([10, 20, 40], 30)).toEqual({ place: 1, share: 0.5 });
    expect(between([10, 20, 40], 99)).toEqual({ place: 1, share: 1 });
  });
});

/** Person-years of a life that starts now: those alive at each birthday, and half of those who died since. */
function lifeExpectancy(rates: Float64Array, sex: number): number {
  const survival = new Float64Array(2 * AGE_COUNT);
  const offset = sex * AGE_COUNT;
  // Survivors at mid-age: newborns to age 0, then from each age to the next.
  let alive = survivalShares(rates, survival, offset);
  let years = 0;
  for (let age = 0; age < 100; age++) {
    years += alive;
    alive *= survival[offset + age]!;
  }
  return years + alive / (1 - survival[offset + 100]!);
}
