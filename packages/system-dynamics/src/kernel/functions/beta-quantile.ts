import { unary } from "../maths/unary.ts";
import { type BetaPoint, betaPoint, lnBeta, lnBetaFront, lnBetaShare } from "./beta-share.ts";

/**
 * The number between 0 and 1 below which a share `p` of a beta distribution lies: the inverse of the regularised
 * incomplete beta function. Newton's steps on logarithms, kept between bounds, so that tiny quantiles come out as well
 * as middling ones.
 *
 * @param p - A share from 0 to 1.
 * @param alpha - Above 0, like `beta`.
 * @returns The quantile, exact to about 1 in 10¹² for middling α and β and 1 in 10⁹ up to 10,000; NaN for anything
 *   outside these ranges.
 *
 * @see NIST Digital Library of Mathematical Functions, 8.17(v), for the continued fraction.
 *
 * @example
 * betaQuantile(0.5, 2, 3); // 0.38572756813238945
 */
export function betaQuantile(p: number, alpha: number, beta: number): number {
  return betaQuantileFunction(alpha, beta)(p);
}

/**
 * The same as `betaQuantile` for many shares: what does not depend on the share is worked out once.
 *
 * @example
 * shares.map(betaQuantileFunction(2, 3));
 */
export function betaQuantileFunction(alpha: number, beta: number): (p: number) => number {
  if (!(alpha > 0 && beta > 0 && alpha < Infinity && beta < Infinity)) return () => Number.NaN;
  let below: BetaTail | undefined;
  let above: BetaTail | undefined;
  return (p) => {
    if (!(p > 0 && p < 1)) return p === 0 || p === 1 ? p : Number.NaN;
    // The smaller tail is the one whose share says more.
    if (p <= 0.5) {
      below ??= betaTail(alpha, beta);
      return pointWithShareBelow(unary.ln(p), below).x;
    }
    above ??= betaTail(beta, alpha);
    return pointWithShareBelow(unary.ln(1 - p), above).y;
  };
}

/** A beta distribution seen from zero, with logarithms that are needed at every share. */
interface BetaTail {
  readonly alpha: number;
  readonly beta: number;
  readonly lnAlpha: number;
  /** Of the beta function. */
  readonly whole: number;
  /** Of the share below one half. */
  readonly lnHalf: number;
}

function betaTail(alpha: number, beta: number): BetaTail {
  const whole = lnBeta(alpha, beta);
  const lnHalf = lnBetaShare(betaPoint(-Math.LN2, "zero"), alpha, beta, whole);
  return { alpha, beta, lnAlpha: unary.ln(alpha), whole, lnHalf };
}

const LOWEST_LOGARITHM = -745;

/** Newton's steps on the logarithm of the distance to the nearer end. */
function pointWithShareBelow(lnShare: number, { alpha, beta, lnAlpha, whole, lnHalf }: BetaTail): BetaPoint {
  const end = lnShare <= lnHalf ? "zero" : "one";
  const towards = end === "zero" ? 1 : -1;
  let low = LOWEST_LOGARITHM;
  let high = -Math.LN2;
  let lnDistance = end === "zero" ? (lnShare + lnAlpha + whole) / alpha : -1;
  if (!(lnDistance > low && lnDistance < high)) lnDistance = high;
  for (let turn = 0; turn < 200; turn++) {
    const point = betaPoint(lnDistance, end);
    const reached = lnBetaShare(point, alpha, beta, whole);
    if ((reached - lnShare) * towards < 0) low = lnDistance;
    else high = lnDistance;
    const far = end === "zero" ? point.y : point.x;
    const steepness = (towards * unary.exp(lnBetaFront(point, alpha, beta, whole) - reached)) / far;
    const newton = lnDistance - (reached - lnShare) / steepness;
    const next = newton > low && newton < high ? newton : (low + high) / 2;
    // Each of Newton's steps doubles the digits that are right.
    const done = Math.abs(next - lnDistance) <= (next === newton ? 1e-9 : 1e-15) * (1 + Math.abs(lnDistance));
    lnDistance = next;
    if (done) break;
  }
  return betaPoint(lnDistance, end);
}
