import { outsideParameters } from "../src/outside/outside-parameters.ts";
import type { ParameterAbout } from "../src/parameters/parameter-set.ts";
import type { OutsideTown } from "./outside-futures.ts";

/** A world outside from a few figures; the rest is usual. */
export function outsideTown({
  figures,
  prices,
  ...years
}: {
  readonly startYear: number;
  readonly endYear: number;
  readonly figures: Readonly<Record<string, number>>;
  readonly prices: { readonly firstYear: number; readonly known: readonly number[] };
}): OutsideTown {
  const entries = Object.entries(outsideParameters as Record<string, ParameterAbout>).map(([id, { unit, usual }]) => {
    const value = figures[id] ?? (usual!.value as number);
    return [
      id,
      { value, low: value, high: value, unit, source: "given", basis: "fit", confidence: "derived" },
    ] as const;
  });
  return {
    ...years,
    resource: {
      name: { en: "Ore", zh: "矿石" },
      priceUnit: { en: "USD per t", zh: "美元/吨" },
      firstKnownYear: prices.firstYear,
      knownPrices: { value: [...prices.known], unit: "USD per t", source: "given", confidence: "high" },
    },
    parameters: Object.fromEntries(entries),
  };
}
