import { describe, expect, it } from "vitest";
import { townValues } from "../../test/town-values.ts";
import { jinchang } from "../towns/jinchang.ts";

const price = townValues(
  ["nickel_price_path", "nickel_price_level", "nickel_price_volatility"],
  ["nickel price", "last price", "producer price"],
);
const pathOf = (path: number) =>
  price({ nickel_price_path: path, nickel_price_level: 11_600, nickel_price_volatility: 0.234 });

describe("the nickel price", () => {
  it("is the known one as long as there is one, producers taking six tenths of it and four of last year's [PRICE3] [PRICE5]", () => {
    const prices = pathOf(0.3);
    const known = jinchang.nickel.knownPrices.value;
    for (let year = 2020; year <= 2024; year++) {
      expect(prices["nickel price"][year - 2020]).toBeCloseTo(known[year - 2019]!, 6);
      expect(prices["last price"][year - 2020]).toBeCloseTo(known[year - 2020]!, 6);
    }
    expect(prices["producer price"][0]).toBeCloseTo(0.6 * known[1]! + 0.4 * known[0]!, 6);
  });

  it("goes back to its level by a fixed share a year where there is no shock [PRICE1] [PRICE4]", () => {
    const logs = Array.from(pathOf(0)["nickel price"], (value) => Math.log(value / 11_600));
    const persistence = jinchang.nickel.persistence.value;
    for (let year = 5; year < 40; year++) expect(logs[year]! / logs[year - 1]!).toBeCloseTo(persistence, 9);
  });

  it("follows the same shocks on the same path and others on another, standard normal over many paths [PRICE4]", () => {
    const persistence = jinchang.nickel.persistence.value;
    const shocks = (path: number) => {
      const logs = Array.from(pathOf(path)["nickel price"], (value) => Math.log(value / 11_600));
      return logs.slice(5).map((log, year) => (log - persistence * logs[year + 4]!) / 0.234);
    };
    expect(shocks(0.25)).toEqual(shocks(0.25));
    expect(shocks(0.25)).not.toEqual(shocks(0.2505));
    const all = Array.from({ length: 300 }, (_, path) => shocks((path + 0.5) / 300)).flat();
    const mean = all.reduce((sum, shock) => sum + shock, 0) / all.length;
    const variance = all.reduce((sum, shock) => sum + shock ** 2, 0) / all.length;
    expect(Math.abs(mean)).toBeLessThan(4 / Math.sqrt(all.length));
    expect(Math.abs(variance - 1)).toBeLessThan(4 * Math.sqrt(2 / all.length));
  });
});
