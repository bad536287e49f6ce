import type { SampledUncertainty, Sampling, Uncertainty } from "@tamarisk/domain";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bytesHash } from "../ensemble/content-hash.ts";
import { sampledCount, sampleScenarios } from "./sample-scenarios.ts";

const name = { en: "An uncertainty", zh: "不确定因素" };
const price: Uncertainty = {
  id: "price",
  name,
  unit: "USD/t",
  distribution: { kind: "uniform", low: 9000, high: 16000 },
  source: "judgement",
};
const fertility: Uncertainty = {
  id: "fertility",
  name,
  unit: "-",
  distribution: { kind: "triangular", low: -1, mode: 0, high: 1 },
  source: "judgement",
};
const shock: SampledUncertainty = { id: "shock", distribution: { kind: "normal", mean: 0, standardDeviation: 1 } };
const latin = (count: number, seed: number) => ({ method: "latin-hypercube", count, seed }) as const;

const everyMethod: Sampling[] = [
  { method: "monte-carlo", count: 16, seed: 5 },
  latin(16, 5),
  { method: "latin-hypercube", count: 16, seed: 5, optimised: true },
  { method: "sobol", count: 16, seed: 5 },
  { method: "sobol", count: 16, seed: 5, scrambled: false },
  { method: "halton", count: 16, seed: 5 },
  { method: "halton", count: 16, seed: 5, scrambled: false },
  { method: "full-factorial", count: 4 },
  { method: "morris", count: 4, seed: 5 },
  { method: "morris", count: 4, seed: 5, levels: 6, optimised: true },
  { method: "saltelli", count: 4, seed: 5 },
  { method: "saltelli", count: 4, seed: 5, secondOrder: true },
];

describe("sampleScenarios", () => {
  it("names every uncertainty in every scenario and stays inside its range", () => {
    const scenarios = sampleScenarios([price, fertility], latin(500, 3));
    expect(Object.keys(scenarios)).toEqual(["price", "fertility"]);
    expect(scenarios.price).toHaveLength(500);
    expect(scenarios.price!.every((value) => value > 9000 && value < 16000)).toBe(true);
    expect(scenarios.fertility!.every((value) => value > -1 && value < 1)).toBe(true);
  });

  it("meets the mean and variance of the distributions: 12,500 and 7000²/12; 0 and 1/6", () => {
    const scenarios = sampleScenarios([price, fertility], latin(2000, 5));
    const mean = (id: string) => scenarios[id]!.reduce((sum, value) => sum + value, 0) / 2000;
    const variance = (id: string) => scenarios[id]!.reduce((sum, value) => sum + (value - mean(id)) ** 2, 0) / 2000;
    expect(mean("price") / 12_500).toBeCloseTo(1, 3);
    expect(variance("price") / (7000 ** 2 / 12)).toBeCloseTo(1, 2);
    expect(mean("fertility")).toBeCloseTo(0, 3);
    expect(variance("fertility")).toBeCloseTo(1 / 6, 3);
  });

  it("keeps the scenarios of recipes that were stored earlier", () => {
    const { price: prices, fertility: rates } = sampleScenarios([price, fertility], latin(4, 2024));
    expect([...prices!, ...rates!]).toEqual([
      9634.591784357326, 14285.995039070258, 12714.546640956542, 11670.009487686912, -0.20270669960841792,
      0.04218155957084635, -0.3505761368225474, 0.6671480489569867,
    ]);
  });

  it("gives the same bytes on every machine, for every distribution", () => {
    const pert = { low: 1, mode: 2, high: 5 };
    const distributions: SampledUncertainty["distribution"][] = [
      { kind: "uniform", low: 0, high: 1 },
      { kind: "triangular", ...pert },
      { kind: "pert", ...pert },
      { kind: "beta", alpha: 0.5, beta: 3, low: -1, high: 1 },
      { kind: "normal", mean: 1, standardDeviation: 2 },
      { kind: "normal", mean: 1, standardDeviation: 2, low: 2 },
      { kind: "lognormal", median: 40, logStandardDeviation: 0.5 },
      { kind: "integer", low: 1, high: 6 },
      { kind: "boolean", probability: 0.3 },
      { kind: "empirical", values: [3, 1, 2] },
    ];
    const uncertainties = distributions.map((distribution, place) => ({ id: `u${place}`, distribution }));
    const correlations = [{ between: ["u1", "u6"] as [string, string], rankCorrelation: 0.6 }];
    const columns = sampleScenarios(uncertainties, { method: "sobol", count: 256, seed: 1, correlations });
    const values = Float64Array.from(Object.values(columns).flatMap((column) => [...column]));
    expect(bytesHash(new Uint8Array(values.buffer))).toBe(
      "3b505a402ea73cc3b0addffa95808f7d4c7033459534c0bddbe48bb5c9518bec",
    );
  });

  it("gives as many finite values as it says it will by every method, and the same again", () => {
    const uncertainties = [price, fertility, shock];
    for (const sampling of everyMethod) {
      const scenarios = sampleScenarios(uncertainties, sampling);
      for (const { id } of uncertainties) {
        expect(scenarios[id], sampling.method).toHaveLength(sampledCount(sampling, 3));
        expect(scenarios[id]!.every(Number.isFinite), `${sampling.method} ${id}`).toBe(true);
      }
      expect(sampleScenarios(uncertainties, sampling)).toEqual(scenarios);
    }
  });

  it("takes Morris's outermost levels from inside where a distribution has no end [MORRIS2]", () => {
    const { price: prices, shock: shocks } = sampleScenarios([price, shock], { method: "morris", count: 50, seed: 1 });
    expect([...new Set(prices!.map(Math.round))].toSorted((a, b) => a - b)).toEqual([9000, 11333, 13667, 16000]);
    const levels = [...new Set(shocks!.map((value) => Math.round(value * 1e4)))].toSorted((a, b) => a - b);
    expect(levels).toEqual([-11503, -4307, 4307, 11503]);
  });

  it("makes uncertainties move together where that is asked for [COPULA1]", () => {
    const correlations = [{ between: ["price", "fertility"] as [string, string], rankCorrelation: 0.8 }];
    const { price: prices, fertility: rates } = sampleScenarios([price, fertility], {
      ...latin(1000, 1),
      correlations,
    });
    const above = prices!.filter((value, place) => value > 12_500 === rates![place]! > 0).length / 1000;
    // Of two normal numbers with correlation 2 sin(0.8π/6) = 0.813, 1/2 + asin(0.813)/π have the same sign.
    expect(Math.abs(above - (0.5 + Math.asin(0.8135) / Math.PI))).toBeLessThan(0.03);
  });

  it("does not care in which order the uncertainties are named [LHS3]", () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.constantFrom("latin-hypercube", "monte-carlo"), (seed, method) => {
        const sampling = { method, count: 20, seed } as Sampling;
        expect(sampleScenarios([fertility, price], sampling)).toEqual(sampleScenarios([price, fertility], sampling));
      }),
      { numRuns: 20 },
    );
  });

  it("refuses to sample nothing, two uncertainties of one id, and impossible counts", () => {
    expect(() => sampleScenarios([], latin(10, 1))).toThrow("there is no uncertainty to sample");
    expect(() => sampleScenarios([price, price], latin(10, 1))).toThrow('"price"');
    for (const sampling of everyMethod) {
      expect(() => sampleScenarios([price], { ...sampling, count: 0.5 })).toThrow("at least 1; found 0.5");
    }
    expect(() => sampleScenarios([price, shock], { method: "saltelli", count: 4e6, seed: 1 })).toThrow(
      "the method saltelli would make 16,000,000 scenarios of 2 uncertainties; at most 10,000,000 scenarios",
    );
    const eleven = Array.from({ length: 11 }, (_, place) => ({ ...price, id: `u${place}` }));
    expect(() => sampleScenarios(eleven, { method: "full-factorial", count: 10 })).toThrow(
      "would make 100,000,000,000 scenarios of 11 uncertainties",
    );
    expect(() => sampleScenarios(eleven, { method: "sobol", count: 1e7, seed: 1 })).toThrow("100,000,000 numbers");
  });

  it("refuses correlations where uncertainties are changed one by one, and of uncertainties that are not there", () => {
    const correlations = [{ between: ["price", "fertility"] as [string, string], rankCorrelation: 0.8 }];
    for (const method of ["morris", "saltelli", "full-factorial"] as const) {
      expect(() => sampleScenarios([price, fertility], { method, count: 4, seed: 1, correlations })).toThrow(
        `the method ${method} changes uncertainties independently`,
      );
    }
    expect(() => sampleScenarios([price], { ...latin(4, 1), correlations })).toThrow('names "fertility"');
    const twice = [...correlations, ...correlations];
    expect(() => sampleScenarios([price, fertility], { ...latin(4, 1), correlations: twice })).toThrow("given twice");
  });
});
