import type { TippingYears } from "../pathways/tipping-years.ts";
import { priorOf } from "./uncertainty-shifts.ts";
import { weightedQuantiles } from "./weighted-quantile.ts";

/** Whether a plan still holds its objective: the share of futures, and the year by which half of them have failed. */
export interface HoldingShare {
  readonly before: Holding;
  readonly after: Holding;
  readonly startYear: number;
  readonly horizonYear: number;
}

export interface Holding {
  /** From 0 to 1: futures in which the objective holds to the horizon. */
  readonly share: number;
  /** `Infinity` when half of them hold to the horizon, `-Infinity` when half fail from the start. */
  readonly middleYear: number;
}

/**
 * How the readings move the odds of an objective, from the tipping years of the futures.
 *
 * @param weights - One a future. Futures whose run failed count on neither side.
 * @returns `null` when no counted future has an answer.
 * @throws {RangeError} If there is not one tipping year for each weight.
 *
 * @see docs/methods/plausibility.md, rule PLAUS9.
 */
export function holdingShare(tipping: TippingYears, weights: Float64Array): HoldingShare | null {
  const { years, startYear, horizonYear } = tipping;
  if (years.length !== weights.length) {
    throw new RangeError(`each of ${weights.length} futures needs a tipping year; found ${years.length}`);
  }
  const before = holding(years, priorOf(weights));
  const after = holding(years, weights);
  return before && after && { before, after, startYear, horizonYear };
}

function holding(years: Float64Array, weights: Float64Array): Holding | null {
  let [held, all] = [0, 0];
  years.forEach((year, future) => {
    if (Number.isNaN(year)) return;
    all += weights[future]!;
    if (year === Infinity) held += weights[future]!;
  });
  const [middleYear] = weightedQuantiles(years, weights, [0.5]);
  return middleYear === null || middleYear === undefined || all === 0 ? null : { share: held / all, middleYear };
}
