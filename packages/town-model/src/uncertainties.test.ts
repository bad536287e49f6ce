import { Correlation, Uncertainty } from "@tamarisk/domain";
import { describe, expect, it } from "vitest";
import { allParameters } from "./modules.ts";
import { jinchang } from "./towns/jinchang.ts";
import { correlationsAmong, referenceScenario, UNCERTAINTY_IDS, uncertaintiesFrom } from "./uncertainties.ts";

describe("a town's uncertainties", () => {
  const uncertainties = uncertaintiesFrom(jinchang);
  const distributionOf = (id: string) => uncertainties.find((one) => one.id === id)!.distribution;

  it("are all there are, in the order of the list, and those that Jinchang's file carries", () => {
    expect(uncertainties.map(({ id }) => id)).toEqual([...UNCERTAINTY_IDS]);
    expect(jinchang.uncertainties).toEqual(uncertainties);
    for (const uncertainty of uncertainties) expect(Uncertainty.parse(uncertainty)).toEqual(uncertainty);
  });

  it("have name, range and source of the figure they stand for, and are likeliest what it says", () => {
    for (const { id, name, distribution, source } of uncertainties) {
      const { value, low, high, source: figureSource } = jinchang.parameters[id]!;
      expect([name, source]).toEqual([allParameters[id]!.name, figureSource]);
      if (distribution.kind === "triangular")
        expect(distribution).toEqual({ kind: "triangular", low, mode: value, high });
    }
    expect(distributionOf("reserve_life")).toEqual({ kind: "triangular", low: 12, mode: 25, high: 45 });
    expect(distributionOf("weather_path")).toEqual({ kind: "uniform", low: 0, high: 1 });
  });

  it("give the price in the resource's own unit", () => {
    expect(uncertainties.find(({ id }) => id === "price_level")!.unit).toBe("USD of 2010 per t");
  });

  it("leave out a figure without a range: what is known is not uncertain", () => {
    const known = { ...jinchang.parameters.reserve_life!, low: 25, high: 25 };
    const sure = uncertaintiesFrom({ ...jinchang, parameters: { ...jinchang.parameters, reserve_life: known } });
    expect(sure.map(({ id }) => id)).toEqual(UNCERTAINTY_IDS.filter((id) => id !== "reserve_life"));
  });

  it("move together where nickel and batteries, drought and wind, interest and transfers do", () => {
    expect(jinchang.correlations).toEqual(correlationsAmong(uncertainties));
    expect(jinchang.correlations.map(({ between, rankCorrelation }) => [...between, rankCorrelation])).toEqual([
      ["price_level", "battery_demand", 0.5],
      ["drought_probability", "wind_trend", 0.4],
      ["interest_rate", "transfer_growth", -0.3],
    ]);
    for (const correlation of jinchang.correlations) expect(Correlation.parse(correlation)).toEqual(correlation);
    const without = uncertainties.filter(({ id }) => id !== "battery_demand");
    expect(correlationsAmong(without)).toHaveLength(2);
  });

  it("are looked at in the middle, without shocks, when only one future is", () => {
    const reference = referenceScenario(jinchang);
    expect(reference).toMatchObject({ price_path: 0, weather_path: 0, reserve_life: 25, battery_demand: 1 });
    expect(Object.keys(reference)).toEqual([...UNCERTAINTY_IDS]);
  });
});
