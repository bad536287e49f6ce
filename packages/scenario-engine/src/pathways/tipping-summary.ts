import type { TippingYears } from "./tipping-years.ts";

/** How the futures are spread over the years in which actions stop sufficing. Shares are of the counted futures. */
export interface TippingSummary {
  readonly actionIds: readonly string[];
  readonly startYear: number;
  readonly horizonYear: number;
  readonly countedFutures: number;
  /** Futures whose run failed. */
  readonly excludedFutures: number;
  /** From 0 to 1; all shares are 0 when no future is counted. */
  readonly alreadyFailing: number;
  readonly never: number;
  /** By year from `startYear` to `horizonYear`, in which share it stops sufficing in that year; the first is 0. */
  readonly shareByYear: readonly number[];
}

/** A quantile of tipping years, which need not be a year. */
export type TippingQuantile =
  | { readonly kind: "reached"; readonly year: number }
  | { readonly kind: "not-reached"; readonly horizonYear: number }
  | { readonly kind: "already-failing" }
  | { readonly kind: "no-futures" };

/**
 * The distribution of tipping years over the futures. "Never" and "already failing" keep their own shares.
 *
 * @see docs/methods/tipping-points.md for the rules.
 *
 * @example
 * tippingSummary(tipping).never; // 0.71: in 71 of 100 futures the river suffices to the horizon
 */
export function tippingSummary({ actionIds, startYear, horizonYear, years }: TippingYears): TippingSummary {
  const counts = new Float64Array(horizonYear - startYear + 1);
  let [already, never, excluded] = [0, 0, 0];
  for (const year of years) {
    if (Number.isNaN(year)) excluded++;
    else if (year === Infinity) never++;
    else if (year === -Infinity) already++;
    else counts[year - startYear]!++;
  }
  const countedFutures = years.length - excluded;
  const shareOf = (futures: number) => (countedFutures === 0 ? 0 : futures / countedFutures);
  return {
    actionIds,
    startYear,
    horizonYear,
    countedFutures,
    excludedFutures: excluded,
    alreadyFailing: shareOf(already),
    never: shareOf(never),
    shareByYear: Array.from(counts, shareOf),
  };
}

/**
 * The first year by which actions have stopped sufficing in a share of the futures, so that "never" and "already failing"
 * can be the answer too: the inverse of the distribution, without interpolation (type 1 of Hyndman & Fan).
 *
 * @param p - A share from 0 to 1.
 * @throws {RangeError} If `p` is no share.
 *
 * @see docs/methods/tipping-points.md, rule TIP5.
 *
 * @example
 * tippingQuantile(tipping, 0.5); // { kind: "reached", year: 2046 }
 */
export function tippingQuantile({ horizonYear, years }: TippingYears, p: number): TippingQuantile {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`a quantile needs a share between 0 and 1; found ${p}`);
  const sorted = years.filter((year) => !Number.isNaN(year)).sort();
  if (sorted.length === 0) return { kind: "no-futures" };
  const year = sorted[Math.max(0, Math.ceil(p * sorted.length - 1e-9) - 1)]!;
  if (year === Infinity) return { kind: "not-reached", horizonYear };
  return year === -Infinity ? { kind: "already-failing" } : { kind: "reached", year };
}
