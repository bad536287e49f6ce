import { describe, expect, it } from "vitest";
import { someOutside } from "../../test/some-outside.ts";
import { outsideFutures } from "../../tools/outside-futures.ts";
import { shockOf } from "./sinh-arcsinh.ts";

const paths = (count: number) => Array.from({ length: count }, (_, path) => ({ price_path: (path + 0.5) / count }));
const pricesOn = (path: number, figures: Readonly<Record<string, number>> = {}) =>
  outsideFutures(someOutside(figures), ["price_path"], ["resource price"])([{ price_path: path }])[
    "resource price"
  ][0]!;
/** The shocks behind a price, from the first year after the known ones. */
const shocksOf = (prices: Float64Array) => {
  const logs = Array.from(prices, (price) => Math.log(price / 10_000));
  return logs.slice(3).map((log, year) => (log - 0.8 * logs[year + 2]!) / 0.2);
};
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

describe("the price of the resource", () => {
  it("is the known one as long as there is one; producers take six tenths of it and four of last year's [PRICE4] [PRICE6]", () => {
    const run = outsideFutures(someOutside(), ["price_path"], ["resource price", "last price", "producer price"]);
    const prices = run([{ price_path: 0.3 }]);
    for (const [year, known] of [11_000, 14_000, 12_000].entries()) {
      expect(prices["resource price"][0]![year]).toBeCloseTo(known, 6);
    }
    for (const [year, before] of [9000, 11_000, 14_000].entries()) {
      expect(prices["last price"][0]![year]).toBeCloseTo(before, 6);
    }
    expect(prices["producer price"][0]![0]).toBeCloseTo(0.6 * 11_000 + 0.4 * 9000, 6);
  });

  it("goes back to its level by a fixed share a year where there is no shock, skewed or not [PRICE1] [PRICE5]", () => {
    for (const figures of [
      { price_skew: 0, price_tail: 1 },
      { price_skew: 0.3, price_tail: 0.6 },
    ]) {
      const logs = Array.from(pricesOn(0, figures), (price) => Math.log(price / 10_000));
      for (let year = 3; year < 40; year++) expect(logs[year]! / logs[year - 1]!).toBeCloseTo(0.8, 9);
    }
  });

  it("follows the same shocks on the same path and others on another [PRICE5]", () => {
    expect(pricesOn(0.25)).toEqual(pricesOn(0.25));
    expect(shocksOf(pricesOn(0.25))).not.toEqual(shocksOf(pricesOn(0.2505)));
  });

  it("has shocks of mean 0 and variance 1 over many paths, whatever their shape [PRICE3]", () => {
    for (const figures of [
      { price_skew: 0, price_tail: 1 },
      { price_skew: 0.2, price_tail: 0.7 },
    ]) {
      const run = outsideFutures(someOutside(figures), ["price_path"], ["resource price"]);
      const shocks = run(paths(400))["resource price"].flatMap(shocksOf);
      expect(Math.abs(mean(shocks))).toBeLessThan(4 / Math.sqrt(shocks.length));
      const kurtosis = mean(shocks.map((shock) => shock ** 4));
      const variance = mean(shocks.map((shock) => shock ** 2));
      expect(Math.abs(variance - 1)).toBeLessThan(4 * Math.sqrt((kurtosis - 1) / shocks.length));
    }
  });

  it("has the sinh-arcsinh shock where the normal one would stand; without skew and fat tails it is the normal one [PRICE3]", () => {
    const shape = { skew: 0.2, tail: 0.7 };
    const normal = shocksOf(pricesOn(0.4));
    const shaped = shocksOf(pricesOn(0.4, { price_skew: shape.skew, price_tail: shape.tail }));
    for (const [year, shock] of shaped.entries()) expect(shock).toBeCloseTo(shockOf(normal[year]!, shape), 9);
    expect(Math.max(...shaped)).toBeGreaterThan(Math.max(...normal));
  });

  it("rises with its level in every year that is not known yet", () => {
    const [low, high] = [9000, 12_000].map((price_level) => pricesOn(0.7, { price_level }));
    for (let year = 3; year < 81; year++) expect(high![year]).toBeGreaterThan(low![year]!);
  });
});
