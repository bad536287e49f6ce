import { unary } from "../maths/unary.ts";

/**
 * The natural logarithm of the gamma function by Lanczos' approximation with g = 7 and nine terms, exact to about 1 in
 * 10¹⁵; near its zeros at 1 and 2 the error is that small in absolute terms.
 *
 * @param x - Above 0.
 *
 * @see Lanczos (1964), A precision approximation of the gamma function, SIAM J. Numer. Anal. B 1, doi:10.1137/0701008.
 *
 * @example
 * lnGamma(5); // ln 24 = 3.1780538303479458
 */
export function lnGamma(x: number): number {
  // Γ(x) = Γ(x + 1) / x keeps the approximation where it is best.
  if (x < 0.5) return lnGamma(x + 1) - unary.ln(x);
  let sum = COEFFICIENTS[0]!;
  for (let term = 1; term < COEFFICIENTS.length; term++) sum += COEFFICIENTS[term]! / (x - 1 + term);
  const shifted = x + 6.5;
  return HALF_LN_TWO_PI + (x - 0.5) * unary.ln(shifted) - shifted + unary.ln(sum);
}

const HALF_LN_TWO_PI = 0.9189385332046727;

// For g = 7, n = 9, as computed by P. Godfrey.
const COEFFICIENTS = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];
