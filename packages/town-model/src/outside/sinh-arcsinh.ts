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

interface ShockMoments {
  /** Mean and standard deviation before they are brought to 0 and 1. */
  readonly mean: number;
  readonly deviation: number;
  /** 0 and 3 for the normal. */
  readonly skewness: number;
  readonly kurtosis: number;
}

/** The moments of a shape, by the trapezoidal rule. */
export function shockMoments(shape: ShockShape): ShockMoments {
  const raw = NORMALS.map((normal) => rawShock(normal, shape));
  const average = (power: number, centre: number) =>
    raw.reduce((sum, value, place) => sum + WEIGHTS[place]! * (value - centre) ** power, 0);
  const mean = average(1, 0);
  const variance = average(2, mean);
  return {
    mean,
    deviation: Math.sqrt(variance),
    skewness: average(3, mean) / variance ** 1.5,
    kurtosis: average(4, mean) / variance ** 2,
  };
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

/** Normal numbers in sixteenths as far as double precision can tell, and how much each weighs. */
const NORMALS = Array.from({ length: 2 * 12 * 16 + 1 }, (_, place) => place / 16 - 12);
const WEIGHTS = (() => {
  const heights = NORMALS.map((normal) => Math.exp(-0.5 * normal * normal));
  const total = heights.reduce((sum, height) => sum + height, 0);
  return heights.map((height) => height / total);
})();
