import type { TownParameters } from "../parameters/town-parameters.ts";

/** What decides a year of mining and smelting. Feed is measured against that of the start year, which is 1. */
export interface MiningYear {
  /** Plant against that of the start year. */
  readonly capacity: number;
  /** Own ore left, in years of the start year's whole feed. */
  readonly reserves: number;
  readonly startingReserves: number;
  /** The price producers get this year: part this year's, part last year's. */
  readonly price: number;
  /** Levers in force, 0 to 1. */
  readonly extractionCap: number;
  readonly outsideOre: number;
}

export interface MiningResult {
  /** Feed from own mines and from outside, against the start year's whole feed. */
  readonly ownFeed: number;
  readonly outsideFeed: number;
  /** Posts wanted against those of the start year, before productivity grows. */
  readonly posts: number;
  /** What the plant will be against now, a year later. */
  readonly capacityGrowth: number;
  /** Own ore left a year later. */
  readonly reservesAfter: number;
}

/** Below this many years of own mining, the mines begin to give less. */
const TAPER_YEARS = 6;
/** Mines close when the price falls to this multiple of the unit cost … */
const CLOSING_MARGIN = 1.15;
/** … more or less gradually. */
const CLOSING_WIDTH = 0.08;

/**
 * One year of mining and smelting: how much ore comes from own mines and from outside, what is earned on it, how many
 * posts it takes, and what that does to plant and reserves.
 *
 * @see docs/methods/cohort-component-jobs.md, rules MINE1–MINE5.
 */
export function mineOneYear(
  year: MiningYear,
  { mining, nickel, levers }: Pick<TownParameters, "mining" | "nickel" | "levers">,
): MiningResult {
  const own0 = mining.ownOreShare.value;
  const { capacity, price, extractionCap, outsideOre } = year;
  const depletion = 1 - year.reserves / year.startingReserves;
  const cost = mining.unitCost.value * (1 + mining.costRiseAtExhaustion.value * depletion);
  const open = 1 / (1 + Math.exp(-(price / cost - CLOSING_MARGIN) / CLOSING_WIDTH));
  const limit = own0 * (1 - levers.extraction_cap.ownOreCut.value * extractionCap);
  const mined = Math.min(limit * Math.min(1, year.reserves / (TAPER_YEARS * own0)), own0 * capacity) * open;
  const ownFeed = Math.min(mined, year.reserves);

  const fill = mining.outsideOreFill.value + (1 - mining.outsideOreFill.value) * outsideOre;
  const wanted =
    (1 - own0) * capacity + (own0 - ownFeed) * fill * (1 - levers.extraction_cap.outsideOreCut.value * extractionCap);
  const room = capacity * (1 + levers.outside_ore.plantGrowth.value * outsideOre) - ownFeed;
  const outsideFeed = Math.max(0, Math.min(wanted, room));

  const reference = nickel.referencePrice.value;
  const ownMargin = Math.max(price - cost, 0) / (reference - mining.unitCost.value);
  const outsideMargin = mining.outsideOreMargin.value * (0.6 + (0.4 * price) / reference);
  const feed = ownFeed + outsideFeed;
  const startMargin = own0 + (1 - own0) * mining.outsideOreMargin.value;
  const profit = feed > 0 ? (ownFeed * ownMargin + outsideFeed * outsideMargin) / (feed * startMargin) : 0;
  const tied = mining.metalTiedShare.value;
  const onOwn = mining.ownOreJobShare.value;
  const depreciation = mining.depreciation.value;
  const investment = Math.max(profit, 0.05) ** mining.investmentElasticity.value;
  return {
    ownFeed,
    outsideFeed,
    posts: (1 - tied) * feed + tied * ((onOwn * ownFeed) / own0 + ((1 - onOwn) * outsideFeed) / (1 - own0)),
    capacityGrowth:
      1 - depreciation + depreciation * investment * (1 + levers.outside_ore.investment.value * outsideOre),
    reservesAfter:
      year.reserves - ownFeed + mining.discovery.value * ownFeed * Math.max(0.3, Math.min(2, price / reference)),
  };
}
