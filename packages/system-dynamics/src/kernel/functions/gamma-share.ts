import { unary } from "../maths/unary.ts";
import { lnGamma } from "./ln-gamma.ts";

/** The shares of a gamma distribution of scale 1 below and above a number, and the logarithm of x times its density. */
interface GammaShares {
  readonly below: number;
  readonly above: number;
  readonly lnFront: number;
}

/** Terms enough for shapes up to this; beyond it the distribution is told by `wilsonHilferty`. */
export const GAMMA_SHAPE_MAX = 1e7;
const TERMS_MAX = 100_000;

/**
 * The incomplete gamma function, as shares of one: the series below the mean, the continued fraction above it, after a
 * front factor in Loader's form, which loses no digits for large shapes.
 *
 * @param x - Above 0, like `shape`; shapes up to 10⁷.
 *
 * @see NIST Digital Library of Mathematical Functions, 8.11 and 8.9.
 * @see Loader (2000), Fast and accurate computation of binomial probabilities.
 */
export function gammaShares(x: number, shape: number): GammaShares {
  const lnFront = lnGammaFront(x, shape);
  const front = unary.exp(lnFront);
  if (x < shape + 1) {
    const below = Math.min(1, front * series(x, shape));
    return { below, above: 1 - below, lnFront };
  }
  const above = Math.min(1, front * continuedFraction(x, shape));
  return { below: 1 - above, above, lnFront };
}

/** ln(xᵃ e⁻ˣ / Γ(a)). */
function lnGammaFront(x: number, shape: number): number {
  if (shape < 10) return shape * unary.ln(x) - x - lnGamma(shape);
  return 0.5 * unary.ln(shape) - HALF_LN_TWO_PI - stirlingRest(shape) - deviance(shape, x);
}

const HALF_LN_TWO_PI = 0.9189385332046727;

/** What Stirling's formula leaves of ln Γ(a + 1), for a from 10. */
function stirlingRest(a: number): number {
  const square = a * a;
  const inner = 1 / 1260 - (1 / 1680 - (1 / 1188 - 691 / 360360 / square) / square) / square;
  return (1 / 12 - (1 / 360 - inner / square) / square) / a;
}

/** a ln(a / x) + x − a, without cancellation where both are close. */
function deviance(a: number, x: number): number {
  if (Math.abs(a - x) >= 0.1 * (a + x)) return a * unary.ln(a / x) + x - a;
  const v = (a - x) / (a + x);
  let sum = (a - x) * v;
  let term = 2 * a * v;
  for (let power = 3; power < 1000; power += 2) {
    term *= v * v;
    const next = sum + term / power;
    if (next === sum) break;
    sum = next;
  }
  return sum;
}

function series(x: number, shape: number): number {
  let term = 1 / shape;
  let sum = term;
  for (let n = 1; n <= TERMS_MAX; n++) {
    term *= x / (shape + n);
    sum += term;
    if (term < sum * 1e-17) break;
  }
  return sum;
}

/** By Lentz's method. */
function continuedFraction(x: number, shape: number): number {
  let b = x + 1 - shape;
  let c = 1e300;
  let d = 1 / b;
  let result = d;
  for (let n = 1; n <= TERMS_MAX; n++) {
    const a = -n * (n - shape);
    b += 2;
    d = 1 / awayFromZero(a * d + b);
    c = awayFromZero(b + a / c);
    const change = c * d;
    result *= change;
    if (Math.abs(change - 1) < 2e-16) break;
  }
  return result;
}

function awayFromZero(value: number): number {
  return Math.abs(value) < 1e-300 ? 1e-300 : value;
}
