import { describe, expect, it } from "vitest";
import { tippingDependence } from "./tipping-dependence.ts";
import { tippingDependenceSentence } from "./tipping-dependence-sentence.ts";
import type { TippingYears } from "./tipping-years.ts";

const of = (...years: number[]): TippingYears => ({
  actionIds: ["cap"],
  startYear: 2020,
  horizonYear: 2029,
  years: Float64Array.from(years),
});
const names = { action: { en: "Cap", zh: "限水" }, uncertainty: { en: "Price", zh: "价格" } };

describe("tippingDependence", () => {
  it("puts the uncertainty whose thirds differ most first, worked by hand [TIP7]", () => {
    // Years held: 0, 2, 4, 6, 10, 10. By price the thirds hold 1, 5 and 10 years, by rain 5, 4 and 7; area never varies.
    const tipping = of(-Infinity, 2022, 2024, 2026, Infinity, Infinity);
    const [price, rain, ...others] = tippingDependence(tipping, {
      area: new Float64Array(6).fill(3),
      rain: Float64Array.of(1, 3, 5, 4, 2, 6),
      price: Float64Array.of(1, 2, 3, 4, 5, 6),
    });
    expect(others).toEqual([]);
    expect([price!.uncertaintyId, rain!.uncertaintyId]).toEqual(["price", "rain"]);
    expect(price!.thirds.map(({ from, to, yearsHeld }) => [from, to, yearsHeld])).toEqual([
      [1, 2, 1],
      [3, 4, 5],
      [5, 6, 10],
    ]);
    expect(price!.differenceYears).toBe(9);
    // The deviation of all six; two thirds of two futures each make the factor 1.
    expect(price!.standardError).toBeCloseTo(Math.sqrt((256 - 6 * (16 / 3) ** 2) / 6), 12);
    expect(rain!.thirds.map(({ yearsHeld }) => yearsHeld)).toEqual([5, 4, 7]);
  });

  it("leaves failed runs out, and has no answer where all failed", () => {
    const price = Float64Array.of(1, 2, 3);
    expect(tippingDependence(of(2022, Number.NaN, 2024), { price })[0]!.differenceYears).toBe(2);
    expect(tippingDependence(of(Number.NaN, Number.NaN, Number.NaN), { price })).toEqual([]);
  });
});

describe("tippingDependenceSentence", () => {
  const price = Float64Array.from({ length: 60 }, (_, future) => future + 1);
  const rising = of(...Array.from(price, (_, future) => (future < 20 ? 2021 : future < 40 ? 2024 : Infinity)));

  it("says in which third the objective is held shortest and longest", () => {
    expect(tippingDependenceSentence(tippingDependence(rising, { price })[0]!, names)).toEqual({
      en: "How long Cap suffices depends most on Price: 1 year on average where it is 1 to 20 (20 futures), 10 years on average where it is 41 to 60 (20 futures).",
      zh: "“限水”能维持达标多久，受“价格”影响最大：其值在 1 到 20 之间时平均 1 年（20 种未来情形）；其值在 41 到 60 之间时平均 10 年（20 种未来情形）。",
    });
  });

  it("says nothing of a difference that chance can make", () => {
    const few = tippingDependence(of(2021, 2022, 2028), { price: price.subarray(0, 3) })[0]!;
    expect(tippingDependenceSentence(few, names)).toBeNull();
    const never = tippingDependence(of(Infinity, Infinity, Infinity), { price: price.subarray(0, 3) })[0]!;
    expect(tippingDependenceSentence(never, names)).toBeNull();
  });
});
