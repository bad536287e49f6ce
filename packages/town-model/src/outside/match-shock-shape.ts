import { type ShockShape, shockMoments } from "./sinh-arcsinh.ts";

/**
 * The shape whose shocks are as skewed and as fat-tailed as those seen.
 *
 * Moments rather than likelihood: with some sixty years both fit about as well, but the shape of greatest likelihood
 * changes much with the window, and on years held back it does worse. See docs/methods/nickel-price.md.
 *
 * @param seen - Skewness and kurtosis of residuals, as `fitMeanReversion` gives them; 0 and 3 for a normal.
 * @throws {RangeError} If no shape within reach has them, with the nearest.
 *
 * @example
 * matchShockShape({ skewness: 0.91, kurtosis: 5.2 }); // skew 0.24, tail 0.7
 */
export function matchShockShape({
  skewness,
  kurtosis,
}: {
  readonly skewness: number;
  readonly kurtosis: number;
}): ShockShape {
  const distance = (shape: ShockShape) => {
    const moments = shockMoments(shape);
    return (moments.skewness - skewness) ** 2 + (moments.kurtosis - kurtosis) ** 2;
  };
  let best: ShockShape = { skew: 0, tail: 1 };
  let least = distance(best);
  for (let step = 0.25; step > 1e-7; step /= 2) {
    for (let moved = true; moved; ) {
      moved = false;
      for (const near of neighbours(best, step)) {
        const value = distance(near);
        if (!(value < least)) continue;
        [best, least, moved] = [near, value, true];
      }
    }
  }
  if (least < 1e-4) return best;
  const nearest = shockMoments(best);
  throw new RangeError(
    `no shock has skewness ${skewness} and kurtosis ${kurtosis}; the nearest has ${nearest.skewness.toFixed(2)} and ${nearest.kurtosis.toFixed(2)}`,
  );
}

/** Around a shape, within the range that a town's figures may have. */
function neighbours({ skew, tail }: ShockShape, step: number): ShockShape[] {
  return [-1, 0, 1].flatMap((sideways) =>
    [-1, 0, 1].map((along) => ({
      skew: clip(skew + sideways * step, -2, 2),
      tail: clip(tail * Math.exp(along * step), 0.3, 3),
    })),
  );
}

function clip(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
