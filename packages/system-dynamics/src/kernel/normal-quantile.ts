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
  return unary["normal-quantile"](p);
}
