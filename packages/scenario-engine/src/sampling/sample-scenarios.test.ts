import type { Uncertainty } from "@tamarisk/domain";
import { describe, expect, it } from "vitest";
import { sampleScenarios } from "./sample-scenarios.ts";

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

describe("sampleScenarios", () => {
  it("names every uncertainty in every scenario and stays inside its range", () => {
    const scenarios = sampleScenarios([price, fertility], 500, 3);
    expect(scenarios).toHaveLength(500);
    for (const scenario of scenarios) {
      expect(Object.keys(scenario)).toEqual(["price", "fertility"]);
      expect(scenario.price).toSatisfy((value: number) => value > 9000 && value < 16000);
      expect(scenario.fertility).toSatisfy((value: number) => value > -1 && value < 1);
    }
  });

  it("meets the mean and variance of the distributions: 12,500 and 7000²/12; 0 and 1/6", () => {
    const scenarios = sampleScenarios([price, fertility], 2000, 5);
    const mean = (id: string) => scenarios.reduce((sum, scenario) => sum + scenario[id]!, 0) / 2000;
    const variance = (id: string) => scenarios.reduce((sum, s) => sum + (s[id]! - mean(id)) ** 2, 0) / 2000;
    expect(mean("price") / 12_500).toBeCloseTo(1, 3);
    expect(variance("price") / (7000 ** 2 / 12)).toBeCloseTo(1, 2);
    expect(mean("fertility")).toBeCloseTo(0, 3);
    expect(variance("fertility")).toBeCloseTo(1 / 6, 3);
  });

  it("does not care in which order the uncertainties are named [LHS3]", () => {
    expect(sampleScenarios([fertility, price], 20, 9)).toEqual(sampleScenarios([price, fertility], 20, 9));
  });

  it("refuses to sample nothing, and two uncertainties of one id", () => {
    expect(() => sampleScenarios([], 10, 1)).toThrow("there is no uncertainty to sample");
    expect(() => sampleScenarios([price, price], 10, 1)).toThrow('"price"');
  });
});
