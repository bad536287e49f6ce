import { fitMeanReversion } from "../../src/outside/fit-mean-reversion.ts";
import { matchShockShape } from "../../src/outside/match-shock-shape.ts";
import type { KnownFigures } from "../../src/parameters/completed.ts";
import type { JinchangEvidence } from "./evidence.ts";

/** Four digits are more than the data bear. */
const rounded = (value: number) => Number(value.toPrecision(4));

/** The nickel price, fitted. */
export function outsideFigures({ nickel }: JinchangEvidence): KnownFigures {
  const fit = fitMeanReversion(nickel.map((row) => row.price));
  const shape = matchShockShape({ skewness: fit.residualSkewness, kurtosis: fit.residualKurtosis });
  const shapeSource = `skewness ${fit.residualSkewness.toFixed(2)} and kurtosis ${fit.residualKurtosis.toFixed(1)} of the ${fit.stepCount} residuals (docs/methods/nickel-price.md); range from likelihood to the normal`;
  const fitted = { basis: "fit", confidence: "derived" } as const;
  return {
    price_level: {
      value: 11_600,
      low: 8800,
      high: 16_000,
      source: "fit to metal_prices_annual.csv 1960–2024 (11,603); high end the fit to 2000–2024",
      ...fitted,
    },
    price_persistence: {
      value: fit.persistence,
      low: 0.64,
      high: 0.92,
      source: `least squares on metal_prices_annual.csv, ${fit.stepCount} steps; standard error ${fit.persistenceStandardError.toFixed(3)}`,
      ...fitted,
    },
    price_volatility: {
      value: 0.234,
      low: 0.18,
      high: 0.3,
      source: "fit to metal_prices_annual.csv 1960–2024 (0.234)",
      ...fitted,
    },
    price_skew: {
      value: rounded(shape.skew),
      low: 0,
      high: 0.4,
      source: shapeSource,
      ...fitted,
    },
    price_tail: {
      value: rounded(shape.tail),
      low: 0.5,
      high: 1,
      source: shapeSource,
      ...fitted,
    },
    reference_price: {
      value: 14_000,
      low: 13_000,
      high: 15_000,
      source: "metal_prices_annual.csv, level of 2019 and 2020",
      basis: "data",
      confidence: "medium",
    },
  };
}
