import { outsideFutures } from "../outside-futures.ts";
import { outsideTown } from "../outside-town.ts";
import type { WindowFit } from "./nickel-fit.ts";
import type { PriceEvidence } from "./price-evidence.ts";

/** Between which prices a share of futures lies, year by year. */
export interface PriceBand {
  readonly years: readonly number[];
  readonly p5: readonly number[];
  readonly p25: readonly number[];
  readonly p75: readonly number[];
  readonly p95: readonly number[];
}

const PATHS = 4000;

/** What the model's own price equation makes of a fit from its last year on, in 4,000 histories of shocks. */
export function priceBand({ yearly }: PriceEvidence, { to, process, shape }: WindowFit, endYear: number): PriceBand {
  const town = outsideTown({
    startYear: to,
    endYear,
    prices: {
      firstYear: to - 1,
      known: yearly.filter(({ year }) => year === to - 1 || year === to).map(({ nickel }) => nickel),
    },
    figures: {
      price_level: process.level,
      price_persistence: process.persistence,
      price_volatility: process.volatility,
      price_skew: shape.skew,
      price_tail: shape.tail,
      reference_price: process.level,
    },
  });
  const histories = Array.from({ length: PATHS }, (_, path) => ({ price_path: (path + 0.5) / PATHS }));
  const prices = outsideFutures(town, ["price_path"], ["resource price"])(histories)["resource price"];
  const places = Array.from({ length: endYear - to }, (_, place) => place + 1);
  const sorted = places.map((place) => Float64Array.from(prices, (history) => history[place]!).sort());
  const at = (share: number) => sorted.map((values) => values[Math.floor(share * PATHS)]!);
  return { years: places.map((place) => to + place), p5: at(0.05), p25: at(0.25), p75: at(0.75), p95: at(0.95) };
}
