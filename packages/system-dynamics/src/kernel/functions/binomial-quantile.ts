import { unary } from "../maths/unary.ts";
import { betaShare } from "./beta-share.ts";
import { cornishFisher, countQuantile } from "./count-quantile.ts";

/**
 * The smallest number of successes at or below which a share `p` of a binomial distribution lies.
 *
 * @param p - A share from 0 to 1.
 * @param probability - Of one success, from 0 to 1.
 * @param trials - From 0; a part of a trial does not count.
 * @returns A whole number up to `trials`; NaN for anything outside these ranges.
 *
 * @example
 * binomialQuantile(0.5, 0.3, 10); // 3
 */
export function binomialQuantile(p: number, probability: number, trials: number): number {
  const isDistribution = probability >= 0 && probability <= 1 && trials >= 0 && trials < Infinity;
  if (!(p >= 0 && p <= 1 && isDistribution)) return Number.NaN;
  // A count that was worked out may lie a rounding below the whole number meant.
  return wholeTrialsQuantile(p, probability, Math.floor(trials + 1e-9));
}

function wholeTrialsQuantile(p: number, probability: number, trials: number): number {
  if (p === 0 || probability === 0 || trials === 0) return 0;
  if (p === 1 || probability === 1) return trials;
  const variance = trials * probability * (1 - probability);
  const deviation = Math.sqrt(variance);
  const skewness = (1 - 2 * probability) / deviation;
  const guess = cornishFisher(unary["normal-quantile"](p), trials * probability, deviation, skewness);
  return countQuantile(p, guess, trials, (count) => {
    return count >= trials ? 1 : 1 - betaShare(probability, count + 1, trials - count);
  });
}

/**
 * The smallest number of failures before so many successes, at or below which a share `p` of a negative binomial
 * distribution lies.
 *
 * @param p - A share from 0 to 1; of 1 the quantile is infinite.
 * @param successes - Above 0; need not be whole.
 * @param probability - Of one success, above 0, up to 1.
 * @returns A whole number; NaN for anything outside these ranges.
 *
 * @example
 * negativeBinomialQuantile(0.5, 3, 0.4); // 4
 */
export function negativeBinomialQuantile(p: number, successes: number, probability: number): number {
  const isDistribution = successes > 0 && successes < Infinity && probability > 0 && probability <= 1;
  if (!(p >= 0 && p <= 1 && isDistribution)) return Number.NaN;
  if (p === 0 || probability === 1) return 0;
  if (p === 1) return Infinity;
  const mean = (successes * (1 - probability)) / probability;
  const deviation = Math.sqrt(mean / probability);
  const skewness = (2 - probability) / Math.sqrt(successes * (1 - probability));
  const guess = cornishFisher(unary["normal-quantile"](p), mean, deviation, skewness);
  return countQuantile(p, guess, COUNT_MAX, (count) => betaShare(probability, successes, count + 1));
}

const COUNT_MAX = 2 ** 53;
