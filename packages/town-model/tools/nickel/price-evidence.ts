import { rowsOf } from "../reference-rows.ts";

/** Yearly and monthly metal prices as shipped. */
export interface PriceEvidence {
  /** Real prices, USD of 2010 per tonne, 1960–2024. */
  readonly yearly: readonly { readonly year: number; readonly nickel: number; readonly copper: number }[];
  /** Real by the deflator of its year, USD of 2010 per tonne, from January 1980 to December 2024. */
  readonly monthlyNickel: readonly number[];
}

export function readPriceEvidence(): PriceEvidence {
  const yearly = rowsOf("metal_prices_annual.csv");
  const deflators = new Map(
    yearly.map((row) => [row.year!, Number(row.nickel_usd_per_t_real2010) / Number(row.nickel_usd_per_t_nominal)]),
  );
  return {
    yearly: yearly.map((row) => ({
      year: Number(row.year),
      nickel: Number(row.nickel_usd_per_t_real2010),
      copper: Number(row.copper_usd_per_t_real2010),
    })),
    monthlyNickel: rowsOf("nickel_price_monthly.csv")
      .filter(({ month }) => month! < "2025")
      .map((row) => Number(row.nickel_usd_per_t_nominal) * deflators.get(row.month!.slice(0, 4))!),
  };
}
