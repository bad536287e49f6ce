import { unary } from "../maths/unary.ts";

/**
 * The share of a standard normal distribution below a number: the cumulative distribution function, the way back from
 * `normalQuantile`. Below 0 it is exact to about 1 in 10¹² of the share itself.
 *
 * @see West (2005), Better approximations to cumulative normal functions, Wilmott Magazine, May, after Hart et al. (1968),
 *   Computer Approximations, function 5666.
 *
 * @example
 * normalShare(1.959963984540054); // 0.975
 */
export function normalShare(x: number): number {
  const tail = upperTail(Math.abs(x));
  return x > 0 ? 1 - tail : tail;
}

function upperTail(x: number): number {
  if (x > 38.6) return 0;
  const bell = unary.exp((-x * x) / 2);
  if (x < SEAM) return (bell * polynomial(x, OVER)) / polynomial(x, UNDER);
  let fraction = x;
  for (let term = 100; term >= 1; term--) fraction = x + term / fraction;
  return bell / fraction / SQRT_TWO_PI;
}

const SEAM = 3.5;
const SQRT_TWO_PI = 2.5066282746310002;

// As printed by West, highest power first.
const OVER = [
  3.52624965998911e-2, 0.700383064443688, 6.37396220353165, 33.912866078383, 112.079291497871, 221.213596169931,
  220.206867912376,
];
const UNDER = [
  8.83883476483184e-2, 1.75566716318264, 16.064177579207, 86.7807322029461, 296.564248779674, 637.333633378831,
  793.826512519948, 440.413735824752,
];

function polynomial(at: number, coefficients: readonly number[]): number {
  let sum = 0;
  for (const coefficient of coefficients) sum = sum * at + coefficient;
  return sum;
}
