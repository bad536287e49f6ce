import type { ModelBuilder } from "@tamarisk/system-dynamics";
import { about } from "../parameters/about.ts";
import { figure } from "../parameters/figure.ts";
import type { TownParameters } from "../parameters/town-parameters.ts";
import { shockMoments } from "./sinh-arcsinh.ts";

/** What the price needs to know of a town. */
type PricedTown = Pick<TownParameters, "parameters" | "resource" | "startYear">;

/**
 * The resource price: known as long as figures go, then drawn back to its level with the shocks of one possible history.
 * The history is picked by `price path` alone, so a scenario draws the same prices under every policy.
 *
 * @see docs/methods/nickel-price.md, rules PRICE1–PRICE6.
 */
export function priceEquations(model: ModelBuilder, town: PricedTown): void {
  const { resource, startYear } = town;
  const { mean, deviation } = shockMoments({ skew: figure(town, "price_skew"), tail: figure(town, "price_tail") });
  const years = resource.knownPrices.value.map((_, place) => resource.firstKnownYear + place);
  const logs = resource.knownPrices.value.map(Math.log);
  const known = (year: number) => logs[year - resource.firstKnownYear]!;
  model
    .constant("last known year", years.at(-1)!, { unit: "year" })
    .constant("one price", 1, { unit: "price" })
    .lookup("known log price", { x: years, y: logs }, about("1", resource.knownPrices))
    .constant("raw shock mean", mean, { unit: "1", documentation: "follows from skew and tail" })
    .constant("raw shock deviation", deviation, { unit: "1", documentation: "follows from skew and tail" })
    .auxiliary("normal shock", "SHOCK(price path)", { unit: "1" })
    .auxiliary(
      "shock reach",
      "EXP(price skew / price tail) * (normal shock + SQRT(1 + normal shock * normal shock)) ^ (1 / price tail)",
      { unit: "1" },
    )
    .auxiliary(
      "price shock",
      "IF price path = 0 THEN 0 ELSE ((shock reach - 1 / shock reach) / 2 - raw shock mean) / raw shock deviation",
      { unit: "1", documentation: "sinh-arcsinh distribution (Jones & Pewsey 2009), mean 0 and variance 1" },
    )
    .auxiliary("log price level", "LN(price level / one price)", { unit: "1" })
    .flow(
      "log price change",
      `(IF TIME + one year <= last known year THEN known log price((TIME + one year) / one year) - log price
        ELSE (1 - price persistence) * (log price level - log price)
          + price volatility * price shock) / one year`,
      { unit: "1 / year" },
    )
    .stock("log price", { initial: known(startYear), inflows: ["log price change"], unit: "1" })
    .auxiliary("resource price", "EXP(log price) * one price", { unit: "price" })
    .flow("price becoming last year's", "(resource price - last price) / one year", { unit: "price / year" })
    .stock("last price", {
      initial: Math.exp(known(startYear - 1)),
      inflows: ["price becoming last year's"],
      unit: "price",
    })
    .auxiliary("producer price", "pass through * resource price + (1 - pass through) * last price", { unit: "price" });
}
