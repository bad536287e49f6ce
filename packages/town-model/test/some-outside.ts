import { outsideParameters } from "../src/outside/outside-parameters.ts";
import type { ParameterAbout } from "../src/parameters/parameter-set.ts";
import type { OutsideTown } from "../tools/outside-futures.ts";

/** A world outside with round figures: a price of 10,000 that shocks move by a fifth, known until 2022. */
export function someOutside(figures: Readonly<Record<string, number>> = {}): OutsideTown {
  const own: Readonly<Record<string, number>> = {
    price_level: 10_000,
    price_persistence: 0.8,
    price_volatility: 0.2,
    reference_price: 10_000,
    ...figures,
  };
  const entries = Object.entries(outsideParameters as Record<string, ParameterAbout>).map(([id, { unit, usual }]) => {
    const value = own[id] ?? (usual!.value as number);
    return [
      id,
      { value, low: value, high: value, unit, source: "test", basis: "judgement", confidence: "low" },
    ] as const;
  });
  return {
    startYear: 2020,
    endYear: 2100,
    resource: {
      name: { en: "Ore", zh: "矿石" },
      priceUnit: { en: "USD per t", zh: "美元/吨" },
      firstKnownYear: 2019,
      knownPrices: { value: [9000, 11_000, 14_000, 12_000], unit: "USD per t", source: "test", confidence: "high" },
    },
    parameters: Object.fromEntries(entries),
  };
}
