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
  if (!(p >= 0 && p <= 1 && alpha > 0 && beta > 0 && alpha < Infinity && beta < Infinity)) return Number.NaN;
  if (p === 0 || p === 1) return p;
  // The smaller tail is the one whose share says more.
  return p <= 0.5
    ? pointWithShareBelow(unary.ln(p), alpha, beta).x
    : pointWithShareBelow(unary.ln(1 - p), beta, alpha).y;
}

const LOWEST_LOGARITHM = -745;

/** Newton's steps on the logarithm of the distance to the nearer end. */
function pointWithShareBelow(lnShare: number, alpha: number, beta: number): BetaPoint {
  const whole = lnBeta(alpha, beta);
  const end = lnShare <= lnBetaShare(betaPoint(-Math.LN2, "zero"), alpha, beta, whole) ? "zero" : "one";
  const towards = end === "zero" ? 1 : -1;
  let low = LOWEST_LOGARITHM;
  let high = -Math.LN2;
  let lnDistance = end === "zero" ? (lnShare + unary.ln(alpha) + whole) / alpha : -1;
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
