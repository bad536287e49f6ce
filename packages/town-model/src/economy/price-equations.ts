import type { ModelBuilder } from "@tamarisk/system-dynamics";
import { about } from "../parameters/about.ts";
import type { TownParameters } from "../parameters/town-parameters.ts";

/**
 * The nickel price: known as long as figures go, then drawn back to its level with the shocks of one possible history.
 * The history is picked by `nickel_price_path` alone, so a scenario draws the same prices under every policy.
 *
 * @see docs/methods/nickel-price.md, rules PRICE1–PRICE5.
 */
export function priceEquations(model: ModelBuilder, { nickel, startYear }: TownParameters): void {
  const years = nickel.knownPrices.value.map((_, place) => nickel.firstKnownYear + place);
  const logs = nickel.knownPrices.value.map(Math.log);
  const known = (year: number) => logs[year - nickel.firstKnownYear]!;
  model
    .constant("last known year", years.at(-1)!, { unit: "year" })
    .constant("one dollar per tonne", 1, { unit: "USD / t" })
    .lookup("known log price", { x: years, y: logs }, about("1", nickel.knownPrices))
    .constant("price persistence", nickel.persistence.value, about("1", nickel.persistence))
    .constant("pass through", nickel.passThrough.value, about("1", nickel.passThrough))
    .auxiliary("log price level", "LN(nickel_price_level / one dollar per tonne)", { unit: "1" })
    .flow(
      "log price change",
      `(IF TIME + one year <= last known year THEN known log price((TIME + one year) / one year) - log price
        ELSE (1 - price persistence) * (log price level - log price)
          + nickel_price_volatility * SHOCK(nickel_price_path)) / one year`,
      { unit: "1 / year" },
    )
    .stock("log price", { initial: known(startYear), inflows: ["log price change"], unit: "1" })
    .auxiliary("nickel price", "EXP(log price) * one dollar per tonne", { unit: "USD / t" })
    .flow("price becoming last year's", "(nickel price - last price) / one year", { unit: "USD / t / year" })
    .stock("last price", {
      initial: Math.exp(known(startYear - 1)),
      inflows: ["price becoming last year's"],
      unit: "USD / t",
    })
    .auxiliary("producer price", "pass through * nickel price + (1 - pass through) * last price", { unit: "USD / t" });
}
