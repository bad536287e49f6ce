import { unary } from "../maths/unary.ts";
import { cornishFisher, countQuantile } from "./count-quantile.ts";
import { GAMMA_SHAPE_MAX, gammaShares } from "./gamma-share.ts";

/**
 * The smallest count at or below which a share `p` of a Poisson distribution lies.
 *
 * @param p - A share from 0 to 1; of 1 the quantile is infinite.
 * @param mean - From 0. Above 10⁷, where no single count matters, from the normal distribution with its skewness.
 * @returns A whole number; NaN for anything outside these ranges.
 *
 * @example
 * poissonQuantile(0.9, 3); // 5
 */
export function poissonQuantile(p: number, mean: number): number {
  if (!(p >= 0 && p <= 1 && mean >= 0 && mean < Infinity)) return Number.NaN;
  if (p === 0 || mean === 0) return 0;
  if (p === 1) return Infinity;
  const deviation = Math.sqrt(mean);
  const guess = cornishFisher(unary["normal-quantile"](p), mean, deviation, 1 / deviation);
  if (mean > GAMMA_SHAPE_MAX) return Math.max(0, Math.ceil(guess));
  return countQuantile(p, guess, COUNT_MAX, (count) => gammaShares(mean, count + 1).above);
}

const COUNT_MAX = 2 * GAMMA_SHAPE_MAX;
