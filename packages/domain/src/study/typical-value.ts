import { assertNever } from "../assert-never.ts";
import type { Distribution } from "./distribution.ts";

/**
 * The value to look at when only one is looked at: the mode where the distribution is given by one, the middle of a flat
 * range, the mean of a bell curve, the median of a lognormal, the heaviest of several. It is a point of reference, not
 * the most likely future.
 *
 * @returns A value of the distribution, in the uncertainty's unit.
 *
 * @example
 * typicalValue({ kind: "pert", low: 8800, mode: 11_600, high: 16_000 }); // 11600
 */
export function typicalValue(distribution: Distribution): number {
  switch (distribution.kind) {
    case "uniform":
      return (distribution.low + distribution.high) / 2;
    case "triangular":
    case "pert":
      return distribution.mode;
    case "normal":
      return Math.min(Math.max(distribution.mean, distribution.low ?? -Infinity), distribution.high ?? Infinity);
    case "lognormal":
      return distribution.median;
    case "beta": {
      const { low, high, alpha, beta } = distribution;
      return low + ((high - low) * alpha) / (alpha + beta);
    }
    case "integer":
      return Math.floor((distribution.low + distribution.high) / 2);
    case "boolean":
      return distribution.probability > 0.5 ? 1 : 0;
    case "categorical":
      return heaviest(
        distribution.categories.map(({ value }) => value),
        distribution.categories.map(({ weight = 1 }) => weight),
      );
    case "empirical":
      return heaviest(distribution.values, distribution.weights);
    default:
      return assertNever(distribution);
  }
}

/** The first of the heaviest; the value in the middle when all weigh the same because nobody gave weights. */
function heaviest(values: readonly number[], weights: readonly number[] | undefined): number {
  if (!weights) return values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)]!;
  let best = 0;
  for (let place = 1; place < values.length; place++) if (weights[place]! > weights[best]!) best = place;
  return values[best]!;
}
