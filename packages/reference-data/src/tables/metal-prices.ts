import { z } from "zod";
import { decimal, required, year } from "../reading/cell.ts";
import { tableReader } from "../reading/table-reader.ts";

const usdPerTonne = decimal("a price in US dollars per tonne", 0);

/** Yearly mean prices: of the day (nominal), and in dollars of 2010 (real). */
export const MetalPriceYear = z.object({
  year: required("year", year),
  nickelUsdPerTonne: required("nickel_usd_per_t_nominal", usdPerTonne),
  nickelUsd2010PerTonne: required("nickel_usd_per_t_real2010", usdPerTonne),
  copperUsdPerTonne: required("copper_usd_per_t_nominal", usdPerTonne),
  copperUsd2010PerTonne: required("copper_usd_per_t_real2010", usdPerTonne),
  platinumUsdPerTroyOunce: required("platinum_usd_per_toz_nominal", decimal("a price in US dollars per troy ounce", 0)),
});
export type MetalPriceYear = z.infer<typeof MetalPriceYear>;

/** Nickel, copper and platinum, 1960 to 2024. */
export const readMetalPrices = tableReader({
  file: "metal_prices_annual.csv",
  row: MetalPriceYear,
  key: (price) => String(price.year),
});
