import { logShockDensity, type ShockShape } from "../../src/outside/sinh-arcsinh.ts";

/**
 * The shape of yearly shocks that makes those seen most likely.
 *
 * @param shocks - Residuals over their standard deviation, as `fitMeanReversion` gives them; at least ten.
 * @throws {RangeError} If there are too few, or one is not a number.
 *
 * @example
 * fitShockShape(fitMeanReversion(nickelPrices1960To2024).shocks); // skew 0.11, tail 0.57
 */
export function fitShockShape(shocks: readonly number[]): ShockShape {
  const bad = shocks.find((shock) => !Number.isFinite(shock));
  if (bad !== undefined) throw new RangeError(`shocks must be numbers; found ${bad}`);
  if (shocks.length < 10) throw new RangeError(`the shape of shocks needs at least ten; found ${shocks.length}`);
  const likelihood = (shape: ShockShape) => logLikelihood(shocks, shape);
  let best: ShockShape = { skew: 0, tail: 1 };
  let most = likelihood(best);
  for (let step = 0.25; step > 1e-6; step /= 2) {
    for (let moved = true; moved; ) {
      moved = false;
      for (const near of neighbours(best, step)) {
        const value = likelihood(near);
        if (!(value > most)) continue;
        [best, most, moved] = [near, value, true];
      }
    }
  }
  return best;
}

/** How well a shape explains the shocks. */
function logLikelihood(shocks: readonly number[], shape: ShockShape): number {
  const density = logShockDensity(shape);
  return shocks.reduce((sum, shock) => sum + density(shock), 0);
}

/** Within the range that the town's figures may have. */
function neighbours({ skew, tail }: ShockShape, step: number): ShockShape[] {
  return [-1, 1].flatMap((sign) => [
    { skew: clip(skew + sign * step, -2, 2), tail },
    { skew, tail: clip(tail * Math.exp(sign * step), 0.3, 3) },
  ]);
}

function clip(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
