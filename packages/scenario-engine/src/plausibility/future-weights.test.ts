import { normalQuantile } from "@tamarisk/system-dynamics";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { discrepancyShare, type FutureWeights, futureWeights, independentCount } from "./future-weights.ts";
import { futureWeightsSentence } from "./future-weights-sentence.ts";
import type { ObservedCourse } from "./observed-course.ts";
import { weightedQuantiles } from "./weighted-quantile.ts";

/** One year, one value a future. */
const course = (values: readonly number[], reading: number, error = 1, id = "residents"): ObservedCourse => ({
  id,
  years: [2025],
  values: Float64Array.from(values),
  readings: [{ year: 2025, value: reading, error }],
});

function weighted(found: FutureWeights) {
  if (found.kind !== "weighted") throw new RangeError(found.kind);
  return found;
}

const levels = fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 3, maxLength: 12 });

describe("futureWeights", () => {
  it("is the density of each distance over their sum [PLAUS1 to PLAUS3]", () => {
    // Futures 0 and 2, deviation √2, discrepancy √2 ⁄ 2; the error √½ makes the variance 1. Reading 0: distances 0 and 2,
    // densities 1 and (1 + 4 ⁄ 4)^(−5/2) = 0.17678.
    const { weights, effective, fitting } = weighted(futureWeights([course([0, 2], 0, Math.SQRT1_2)]));
    expect(weights[0]).toBeCloseTo(1 / (1 + 2 ** -2.5), 10);
    expect(weights[1]).toBeCloseTo(2 ** -2.5 / (1 + 2 ** -2.5), 10);
    expect(effective).toBeCloseTo(1 / (weights[0]! ** 2 + weights[1]! ** 2), 10);
    expect(fitting).toBe(2);
  });

  it("comes to the closed form where everything is normal", () => {
    // Prior N(0, 1), one reading 1.5 with variance s²: posterior mean 1.5 ⁄ (1 + s²), variance s² ⁄ (1 + s²).
    const count = 4000;
    const futures = Array.from({ length: count }, (_, place) => normalQuantile((place + 0.5) / count));
    const variance = 0.36 + discrepancyShare ** 2;
    const { weights } = weighted(futureWeights([course(futures, 1.5, 0.6)], { degreesOfFreedom: Infinity }));
    const mean = futures.reduce((sum, value, place) => sum + value * weights[place]!, 0);
    const spread = futures.reduce((sum, value, place) => sum + (value - mean) ** 2 * weights[place]!, 0);
    expect(mean).toBeCloseTo(1.5 / (1 + variance), 2);
    expect(spread).toBeCloseTo(variance / (1 + variance), 2);
    const [middle] = weightedQuantiles(futures, weights, [0.5]);
    expect(middle).toBeCloseTo(1.5 / (1 + variance), 2);
  });

  it("sums to one, and is untouched by a reading that all futures share", () => {
    fc.assert(
      fc.property(levels, fc.integer({ min: -5, max: 5 }), (values, reading) => {
        const found = futureWeights([course(values, reading, 3)]);
        if (found.kind !== "weighted") return;
        expect(found.weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
        const shared = course(
          values.map(() => 7),
          7,
          1,
          "shared",
        );
        const again = weighted(futureWeights([course(values, reading, 3), shared]));
        for (const [future, weight] of again.weights.entries()) expect(weight).toBeCloseTo(found.weights[future]!, 12);
      }),
    );
  });

  it("does not care in which order the readings come", () => {
    const years = [2025, 2026, 2027];
    const values = Float64Array.from({ length: 30 }, (_, place) => Math.sin(place) * 4);
    const readings = years.map((year, place) => ({ year, value: place - 1, error: 1 }));
    const of = (order: number[]) =>
      futureWeights([{ id: "x", years, values, readings: order.map((place) => readings[place]!) }]);
    expect(of([2, 0, 1])).toEqual(of([0, 1, 2]));
  });

  it("counts years that err together for less than independent ones [PLAUS4]", () => {
    expect(independentCount([2025])).toBe(1);
    expect(independentCount([2025, 2026])).toBeCloseTo(4 / 3.6, 12);
    expect(independentCount([2025, 2125])).toBeCloseTo(2, 8);
    const readings = [2025, 2026].map((year) => ({ year, value: 0, error: Math.SQRT1_2 }));
    const twice = { id: "x", years: [2025, 2026], values: Float64Array.of(0, 0, 2, 2), readings };
    const { weights } = weighted(futureWeights([twice]));
    expect(weights[1]! / weights[0]!).toBeCloseTo(2 ** (-2.5 * (4 / 3.6)), 10);
  });

  it("says so loudly when the model is surprised [PLAUS5]", () => {
    const found = futureWeights([course([10, 11, 12], 40, 0.5)]);
    expect(found).toEqual({
      kind: "none-fits",
      readings: 1,
      surprises: [{ id: "residents", year: 2025, observed: 40, lowest: 10, highest: 12 }],
    });
    const { en, zh } = futureWeightsSentence(found, () => ({ en: "Residents", zh: "常住人口" }));
    expect(en).toContain("Residents was 40 in 2025, and they lie between 10 and 12.");
    expect(zh).toContain("2025 年“常住人口”为 40");
  });

  it("gives its reason where it cannot weigh, and passes over failed runs", () => {
    expect(futureWeights([])).toEqual({ kind: "nothing-observed" });
    expect(futureWeights([{ ...course([1, 2], 1), years: [2030] }])).toEqual({ kind: "nothing-observed" });
    expect(futureWeights([course([3, 3, 3], 3)])).toMatchObject({ kind: "all-alike", counted: 3 });
    expect(futureWeights([course([Number.NaN], 3)])).toEqual({ kind: "no-futures" });
    expect(weighted(futureWeights([course([Number.NaN, 3, 5], 3)]))).toMatchObject({ counted: 2 });
    expect(() => futureWeights([course([1, 2], 1), course([1], 1)])).toThrow("found 2 and 1");
  });
});
