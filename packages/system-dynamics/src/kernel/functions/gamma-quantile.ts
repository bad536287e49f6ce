import { unary } from "../maths/unary.ts";
import { GAMMA_SHAPE_MAX, gammaShares } from "./gamma-share.ts";
import { lnGamma } from "./ln-gamma.ts";

/**
 * The number below which a share `p` of a gamma distribution lies. Newton's steps on the logarithm of the number, kept
 * between bounds; for shapes above 10⁷, where it is all but normal, the approximation by Wilson and Hilferty.
 *
 * @param p - A share from 0 to 1; of 0 the quantile is 0, of 1 it is infinite.
 * @param shape - Above 0; a whole number is the order of an Erlang distribution.
 * @param scale - Above 0; the mean is shape times scale.
 * @returns The quantile, exact to about 1 in 10¹²; NaN for anything outside these ranges.
 *
 * @see Wilson & Hilferty (1931), The distribution of chi-square, PNAS 17(12), doi:10.1073/pnas.17.12.684.
 *
 * @example
 * gammaQuantile(0.5, 3, 2); // 5.348120627447103
 */
export function gammaQuantile(p: number, shape: number, scale: number): number {
  if (!(p >= 0 && p <= 1 && shape > 0 && scale > 0 && shape < Infinity && scale < Infinity)) return Number.NaN;
  if (p === 0) return 0;
  if (p === 1) return Infinity;
  return scale * (shape > GAMMA_SHAPE_MAX ? wilsonHilferty(p, shape) : unary.exp(lnQuantile(p, shape)));
}

/** Close for all but small shapes and low shares. */
function wilsonHilferty(p: number, shape: number): number {
  const root = 1 - 1 / (9 * shape) + unary["normal-quantile"](p) / (3 * Math.sqrt(shape));
  return root > 0 ? shape * root * root * root : 0;
}

function lnQuantile(p: number, shape: number): number {
  const near = wilsonHilferty(p, shape);
  // Near zero the share is xᵃ / Γ(a + 1).
  const low = (unary.ln(p) + lnGamma(shape + 1)) / shape;
  let lnX = near > 0 && shape > 0.5 && p > 0.01 ? unary.ln(near) : low;
  let from = -1e6;
  let to = 20;
  if (!(lnX > from && lnX < to)) lnX = 0;
  // A number too small to be written: its logarithm is known all the same.
  if (lnX < -700) return lnX;
  for (let turn = 0; turn < 200; turn++) {
    const { below, above, lnFront } = gammaShares(unary.exp(lnX), shape);
    const excess = p <= 0.5 ? below - p : 1 - p - above;
    if (excess < 0) from = lnX;
    else to = lnX;
    const newton = lnX - excess / unary.exp(lnFront);
    const isNewton = newton > from && newton < to;
    const next = isNewton ? newton : (Math.max(from, lnX - 5) + Math.min(to, lnX + 5)) / 2;
    // Newton's steps square what is wrong: after one this small nothing is left.
    const done = Math.abs(next - lnX) <= (isNewton ? 1e-9 : 1e-15) * (1 + Math.abs(lnX));
    lnX = next;
    if (done) break;
  }
  return lnX;
}
