import { normalQuantile } from "@tamarisk/system-dynamics";

/** The chance that one of two kinds has the larger number, and its interval. */
export interface AreaUnderCurve {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/**
 * The area under the receiver operating characteristic: the chance that a positive, drawn at random, has a larger number
 * than a negative, ties counting half; ½ tells nothing, 1 everything. With the interval of DeLong, which needs at least
 * two of each kind and else is the whole range.
 *
 * @param positives - At least one number; sorted in place, like `negatives`.
 *
 * @see DeLong, DeLong & Clarke-Pearson (1988), Comparing the areas under two or more correlated receiver operating
 *   characteristic curves, Biometrics 44(3), doi:10.2307/2531595.
 *
 * @example
 * areaUnderCurve(Float64Array.of(2, 3), Float64Array.of(1, 2), 0.95).value; // (1 + ½ + 1 + 1) / 4
 */
export function areaUnderCurve(positives: Float64Array, negatives: Float64Array, confidence: number): AreaUnderCurve {
  positives.sort();
  negatives.sort();
  const above = placements(positives, negatives);
  const below = placements(negatives, positives);
  const value = above.mean;
  if (positives.length < 2 || negatives.length < 2) return { value, low: 0, high: 1 };
  const deviation = Math.sqrt(above.variance / positives.length + below.variance / negatives.length);
  const reach = normalQuantile((1 + confidence) / 2) * deviation;
  return { value, low: Math.max(0, value - reach), high: Math.min(1, value + reach) };
}

/** For each number the share of the others that are below it, ties counting half: their mean and variance. */
function placements(numbers: Float64Array, others: Float64Array): { mean: number; variance: number } {
  let [below, upTo] = [0, 0];
  let [sum, squares] = [0, 0];
  for (const number of numbers) {
    while (below < others.length && others[below]! < number) below++;
    while (upTo < others.length && others[upTo]! <= number) upTo++;
    const share = (below + upTo) / 2 / others.length;
    sum += share;
    squares += share * share;
  }
  const count = numbers.length;
  const mean = sum / count;
  return { mean, variance: count > 1 ? Math.max(0, (squares - count * mean * mean) / (count - 1)) : 0 };
}
