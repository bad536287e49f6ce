import { unary } from "./maths/unary.ts";

/**
 * The standard normal number below which a share `p` of all lies: algorithm AS 241 (PPND16), exact to about 1 in 10¹⁶.
 *
 * @param p - A share, strictly between 0 and 1.
 * @throws {RangeError} If it is not.
 *
 * @see Wichura (1988), Algorithm AS 241: the percentage points of the normal distribution, Applied Statistics 37(3).
 *
 * @example
 * normalQuantile(0.975); // 1.959963984540054
 */
export function normalQuantile(p: number): number {
  if (!(p > 0 && p < 1)) throw new RangeError(`a normal quantile needs a share between 0 and 1; found ${p}`);
  const fromMiddle = p - 0.5;
  if (Math.abs(fromMiddle) <= 0.425) {
    return fromMiddle * ratio(0.180625 - fromMiddle * fromMiddle, MIDDLE_OVER, MIDDLE_UNDER);
  }
  const depth = Math.sqrt(-unary.ln(Math.min(p, 1 - p)));
  const size = depth <= 5 ? ratio(depth - 1.6, TAIL_OVER, TAIL_UNDER) : ratio(depth - 5, FAR_OVER, FAR_UNDER);
  return fromMiddle < 0 ? -size : size;
}

// Coefficients as printed in AS 241, lowest power first.
const MIDDLE_OVER = [
  3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987, 67265.7709270087,
  33430.57558358813, 2509.0809287301227,
];
const MIDDLE_UNDER = [
  1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271, 28729.085735721943,
  5226.495278852854,
];
const TAIL_OVER = [
  1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684, 0.2417807251774506,
  0.022723844989269184, 0.0007745450142783414,
];
const TAIL_UNDER = [
  1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008, 0.015198666563616457,
  0.0005475938084995345, 1.0507500716444169e-9,
];
const FAR_OVER = [
  6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487, 0.026532189526576124,
  0.0012426609473880784, 2.7115555687434876e-5, 2.0103343992922881e-7,
];
const FAR_UNDER = [
  1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133, 1.8463183175100548e-5,
  1.4215117583164459e-7, 2.0442631033899397e-15,
];

function ratio(at: number, over: readonly number[], under: readonly number[]): number {
  return polynomial(at, over) / polynomial(at, under);
}

function polynomial(at: number, coefficients: readonly number[]): number {
  return coefficients.reduceRight((sum, coefficient) => sum * at + coefficient, 0);
}
