import type { OutsideTown } from "../tools/outside-futures.ts";
import { outsideTown } from "../tools/outside-town.ts";

/** A world outside with round figures: a price of 10,000 that shocks move by a fifth, known until 2022. */
export function someOutside(figures: Readonly<Record<string, number>> = {}): OutsideTown {
  return outsideTown({
    startYear: 2020,
    endYear: 2100,
    prices: { firstYear: 2019, known: [9000, 11_000, 14_000, 12_000] },
    figures: {
      price_level: 10_000,
      price_persistence: 0.8,
      price_volatility: 0.2,
      reference_price: 10_000,
      ...figures,
    },
  });
}
