import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fitMeanReversion } from "./fit-mean-reversion.ts";

const file = new URL("../../../reference-data/data/metal_prices_annual.csv", import.meta.url);
const nickel = readFileSync(file, "utf8")
  .trim()
  .split(/\r?\n/)
  .slice(1)
  .map((line) => line.split(","))
  .map((cells) => ({ year: Number(cells[0]), price: Number(cells[2]) }));
const prices = (from: number, to: number) =>
  nickel.filter(({ year }) => year >= from && year <= to).map(({ price }) => price);

describe("fitMeanReversion", () => {
  it("gives the figures the design rests on for the real price of nickel, 1960–2024 [PRICE2]", () => {
    const fit = fitMeanReversion(prices(1960, 2024));
    expect(fit.stepCount).toBe(64);
    expect(fit.persistence).toBeCloseTo(0.793, 3);
    expect(fit.persistenceStandardError).toBeCloseTo(0.077, 3);
    expect(fit.level).toSatisfy((level: number) => Math.round(level) === 11_603);
    expect(fit.volatility).toBeCloseTo(0.234, 3);
    expect(fit.stationaryDeviation).toBeCloseTo(0.385, 3);
    expect(fit.halfLifeYears).toBeCloseTo(3, 1);
    expect(fit.residualSkewness).toBeCloseTo(0.91, 2);
    expect(fit.residualKurtosis).toBeCloseTo(5.2, 1);
  });

  it("gives those of shorter windows too: since 1980, since 2000, and as known in 2010 [PRICE2]", () => {
    const figures = (from: number, to: number) => {
      const { persistence, level, volatility } = fitMeanReversion(prices(from, to));
      return [persistence.toFixed(3), (level / 10).toFixed(0), volatility.toFixed(3)];
    };
    expect(figures(1980, 2024)).toEqual(["0.786", "1221", "0.279"]);
    expect(figures(2000, 2024)).toEqual(["0.692", "1598", "0.257"]);
    expect(figures(1960, 2010)).toEqual(["0.787", "1115", "0.252"]);
    expect(fitMeanReversion(prices(2000, 2024)).persistenceStandardError).toBeCloseTo(0.148, 3);
  });

  it("finds persistence and level of a series without shocks exactly", () => {
    const [persistence, level] = [fc.integer({ min: 10, max: 95 }), fc.integer({ min: 5, max: 50_000 })];
    fc.assert(
      fc.property(persistence, level, fc.integer({ min: 2, max: 9 }), (percent, level, times) => {
        const series = Array.from({ length: 12 }, (_, year) => level * times ** ((percent / 100) ** year));
        const fit = fitMeanReversion(series);
        expect(fit.persistence).toBeCloseTo(percent / 100, 6);
        expect(fit.level / level).toBeCloseTo(1, 4);
        expect(fit.volatility).toBeCloseTo(0, 6);
      }),
    );
  });

  it("does not see the currency", () => {
    const once = fitMeanReversion(prices(1960, 2024));
    const sevenfold = fitMeanReversion(prices(1960, 2024).map((price) => 7 * price));
    expect(sevenfold.persistence).toBeCloseTo(once.persistence, 10);
    expect(sevenfold.level / once.level).toBeCloseTo(7, 8);
  });

  it("refuses too few prices, a price of zero and a series that runs away", () => {
    expect(() => fitMeanReversion([1, 2, 3, 4])).toThrow("at least five prices; found 4");
    expect(() => fitMeanReversion([1, 2, 0, 3, 4])).toThrow("price 3 of 5 is 0");
    expect(() => fitMeanReversion([1, 2, 8, 64, 1024])).toThrow("does not return to a level");
  });
});
