import { unary } from "../maths/unary.ts";
import { lnGamma } from "./ln-gamma.ts";

/** A place between 0 and 1 with its distances from both ends, neither rounded away, and the smaller one's logarithm. */
export interface BetaPoint {
  readonly x: number;
  readonly y: number;
  readonly lnX: number;
  readonly lnY: number;
}

export function betaPoint(lnDistance: number, end: "zero" | "one"): BetaPoint {
  const near = unary.exp(lnDistance);
  const lnFar = unary.ln(1 - near);
  return end === "zero"
    ? { x: near, y: 1 - near, lnX: lnDistance, lnY: lnFar }
    : { x: 1 - near, y: near, lnX: lnFar, lnY: lnDistance };
}

/**
 * The share of a beta distribution below a number from 0 to 1: the regularised incomplete beta function.
 *
 * @param alpha - Above 0, like `beta`.
 *
 * @example
 * betaShare(0.5, 2, 3); // 0.6875
 */
export function betaShare(x: number, alpha: number, beta: number): number {
  if (x <= 0 || x >= 1) return x <= 0 ? 0 : 1;
  const point = x <= 0.5 ? betaPoint(unary.ln(x), "zero") : betaPoint(unary.ln(1 - x), "one");
  return unary.exp(lnBetaShare(point, alpha, beta));
}

/**
 * The logarithm of the share of a beta distribution below a point.
 *
 * @param whole - The logarithm of the beta function, for callers that ask more than once.
 */
export function lnBetaShare(point: BetaPoint, alpha: number, beta: number, whole = lnBeta(alpha, beta)): number {
  const front = lnBetaFront(point, alpha, beta, whole);
  if (point.x <= (alpha + 1) / (alpha + beta + 2)) return front + unary.ln(fraction(point.x, alpha, beta) / alpha);
  return unary.ln(1 - unary.exp(front) * (fraction(point.y, beta, alpha) / beta));
}

/** The logarithm of x to the α times y to the β over the beta function. */
export function lnBetaFront({ lnX, lnY }: BetaPoint, alpha: number, beta: number, whole: number): number {
  return alpha * lnX + beta * lnY - whole;
}

export function lnBeta(alpha: number, beta: number): number {
  return lnGamma(alpha) + lnGamma(beta) - lnGamma(alpha + beta);
}

const SMALLEST = 1e-300;

/** The continued fraction of the incomplete beta function by Lentz's method. */
function fraction(x: number, alpha: number, beta: number): number {
  let under = 1;
  let over = 1 / awayFromZero(1 - ((alpha + beta) * x) / (alpha + 1));
  let result = over;
  for (let m = 1; m <= 10_000; m++) {
    const even = (m * (beta - m) * x) / ((alpha + 2 * m - 1) * (alpha + 2 * m));
    over = 1 / awayFromZero(1 + even * over);
    under = awayFromZero(1 + even / under);
    result *= over * under;
    const odd = (-(alpha + m) * (alpha + beta + m) * x) / ((alpha + 2 * m) * (alpha + 2 * m + 1));
    over = 1 / awayFromZero(1 + odd * over);
    under = awayFromZero(1 + odd / under);
    const change = over * under;
    result *= change;
    if (Math.abs(change - 1) < 2e-16) break;
  }
  return result;
}

function awayFromZero(value: number): number {
  return Math.abs(value) < SMALLEST ? SMALLEST : value;
}
