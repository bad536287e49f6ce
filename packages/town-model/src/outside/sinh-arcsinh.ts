/**
 * The shape of a yearly shock: the sinh-arcsinh distribution, brought to mean 0 and variance 1. With `skew` 0 and `tail` 1
 * it is the standard normal; a positive skew makes large rises likelier than large falls, a tail below 1 makes both so.
 *
 * @see Jones & Pewsey (2009), Sinh-arcsinh distributions, Biometrika 96(4), doi:10.1093/biomet/asp053.
 */
export interface ShockShape {
  readonly skew: number;
  readonly tail: number;
}

/**
 * The shock that stands where a standard normal number does.
 *
 * @example
 * shockOf(1.5, { skew: 0, tail: 1 }); // 1.5
 */
export function shockOf(normal: number, shape: ShockShape): number {
  const { mean, deviation } = shockMoments(shape);
  return (rawShock(normal, shape) - mean) / deviation;
}

/** Mean and standard deviation before they are brought to 0 and 1. */
export function shockMoments(shape: ShockShape): { readonly mean: number; readonly deviation: number } {
  let [weights, first, second] = [0, 0, 0];
  for (let normal = -REACH; normal <= REACH; normal += STEP) {
    const weight = Math.exp(-0.5 * normal * normal);
    const raw = rawShock(normal, shape);
    weights += weight;
    first += weight * raw;
    second += weight * raw * raw;
  }
  const mean = first / weights;
  return { mean, deviation: Math.sqrt(second / weights - mean * mean) };
}

/** The logarithm of the density, as a function of the shock. */
export function logShockDensity(shape: ShockShape): (shock: number) => number {
  const { mean, deviation } = shockMoments(shape);
  return (shock) => {
    const raw = mean + deviation * shock;
    const angle = shape.tail * Math.asinh(raw) - shape.skew;
    const normal = Math.sinh(angle);
    const slope = (shape.tail * Math.cosh(angle)) / Math.sqrt(1 + raw * raw);
    return Math.log(deviation * slope) - 0.5 * normal * normal - 0.5 * Math.log(2 * Math.PI);
  };
}

function rawShock(normal: number, { skew, tail }: ShockShape): number {
  return Math.sinh((Math.asinh(normal) + skew) / tail);
}

/** The trapezoidal rule in the normal number; both far beyond what double precision can tell. */
const REACH = 12;
const STEP = 1 / 16;
