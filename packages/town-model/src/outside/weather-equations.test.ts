import { normalShare } from "@tamarisk/system-dynamics";
import { describe, expect, it } from "vitest";
import { someOutside } from "../../test/some-outside.ts";
import { outsideFutures } from "../../tools/outside-futures.ts";

const WANTED = ["drought", "mean drought", "wind", "dryness", "gustiness", "normal shock"] as const;
const weather = (figures: Readonly<Record<string, number>> = {}, count = 400) =>
  outsideFutures(
    someOutside(figures),
    ["weather_path", "price_path"],
    WANTED,
  )(
    Array.from({ length: count }, (_, path) => ({
      weather_path: (path + 0.5) / count,
      price_path: (path + 0.5) / count,
    })),
  );
const still = (figures: Readonly<Record<string, number>> = {}) =>
  outsideFutures(someOutside(figures), ["weather_path"], WANTED)([{ weather_path: 0 }]);
const all = (rows: readonly Float64Array[]) => rows.flatMap((row) => [...row]);
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const correlation = (a: readonly number[], b: readonly number[]) => {
  const [of, to] = [mean(a), mean(b)];
  const together = mean(a.map((value, place) => (value - of) * (b[place]! - to)));
  return together / Math.sqrt(mean(a.map((value) => (value - of) ** 2)) * mean(b.map((value) => (value - to) ** 2)));
};

describe("the weather", () => {
  it("is its mean in every year on path 0: 4.5 % of the inflow lost, the wind of the start [WEATHER1]", () => {
    const { drought, wind } = still({ drought_probability: 0.15, drought_severity: 0.3 });
    expect(drought[0]!.every((share) => Math.abs(share - 0.045) < 1e-12)).toBe(true);
    expect(wind[0]!.every((strength) => strength === 1)).toBe(true);
  });

  it("is drier than it used to be, on average, where droughts have grown likelier [WEATHER1]", () => {
    const { drought, "mean drought": before } = weather({ drought_probability: 0.3, drought_severity: 0.3 });
    expect(new Set(all(before))).toEqual(new Set([0.045]));
    expect(mean(all(drought))).toBeCloseTo(0.09, 2);
  });

  it("has droughts as often as their chance says, each taking its share [WEATHER2]", () => {
    for (const drought_probability of [0.08, 0.15, 0.3]) {
      const drought = all(weather({ drought_probability, drought_severity: 0.3 }).drought);
      expect(new Set(drought)).toEqual(new Set([0, 0.3]));
      const often = mean(drought.map((share) => (share > 0 ? 1 : 0)));
      const error = Math.sqrt((drought_probability * (1 - drought_probability)) / drought.length);
      expect(Math.abs(often - drought_probability)).toBeLessThan(4 * error);
    }
  });

  it("never has a drought that has no chance, and always one that is certain [WEATHER2]", () => {
    expect(all(weather({ drought_probability: 0 }, 50).drought).every((share) => share === 0)).toBe(true);
    expect(
      all(weather({ drought_probability: 1, drought_severity: 0.3 }, 50).drought).every((share) => share === 0.3),
    ).toBe(true);
  });

  it("adds droughts where they grow likelier and takes none away [WEATHER2]", () => {
    const [seldom, often] = [0.1, 0.2].map((drought_probability) => all(weather({ drought_probability }, 50).drought));
    expect(seldom!.every((share, place) => share <= often![place]!)).toBe(true);
  });

  it("has winds that trend, differ from year to year and go with droughts [WEATHER3]", () => {
    const { wind } = still({ wind_trend: 0.005 });
    expect(wind[0]![80]).toBeCloseTo(1.4, 12);
    const logs = all(weather({ wind_noise: 0.12 }).wind).map(Math.log);
    expect(Math.sqrt(mean(logs.map((log) => log ** 2)))).toBeCloseTo(0.12, 2);
    const { dryness, gustiness } = weather({ drought_with_wind: 0.4 });
    expect(correlation(all(dryness), all(gustiness))).toBeCloseTo(0.4, 1);
    expect(Math.abs(correlation(all(dryness), all(weather({ drought_with_wind: 0 }).gustiness)))).toBeLessThan(0.03);
  });

  it("draws dryness, wind and price apart, even where the two paths are one number [WEATHER4]", () => {
    const { dryness, gustiness, "normal shock": price } = weather({ drought_with_wind: 0 });
    expect(Math.abs(correlation(all(dryness), all(price)))).toBeLessThan(0.03);
    expect(Math.abs(correlation(all(gustiness), all(price)))).toBeLessThan(0.03);
    const share = mean(all(dryness).map((number) => (normalShare(number) < 0.25 ? 1 : 0)));
    expect(share).toBeCloseTo(0.25, 1);
  });
});
