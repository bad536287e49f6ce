import type { Formula, Term } from "./formula.ts";
import type { LaneValue } from "./lane-graph.ts";

/**
 * e to the power of x, by less than 1 ulp: x = k ln 2 + r, a rational approximation in r, then 2 to the power of k.
 *
 * @param shift - Gives e to the power of x, times two to the power of this.
 * @see fdlibm, e_exp.c, © 1993 Sun Microsystems, Inc. Permission to use, copy, modify, and distribute that software is
 *   freely granted, provided that this notice is preserved.
 */
export function exp(f: Formula, x: Term, shift = 0): LaneValue {
  const within = f.atLeastLimit(f.atMostLimit(x, 711), -747);
  const k = f.nearest(f.mul(within, Math.LOG2E));
  const high = f.sub(within, f.mul(k, LN2_HIGH));
  const low = f.mul(k, LN2_LOW);
  const r = f.sub(high, low);
  const t = f.mul(r, r);
  const c = f.sub(r, f.mul(t, f.polynomial(t, ...EXP_COEFFICIENTS)));
  const y = f.sub(1, f.sub(f.sub(low, f.div(f.mul(r, c), f.sub(2, c))), high));
  return f.scaled(y, shift === 0 ? k : f.add(k, shift));
}

export const LN2_HIGH = 0.6931471803691238;
export const LN2_LOW = 1.9082149292705877e-10;

/** Of (x − ln-like remainder) in x², highest power first. */
const EXP_COEFFICIENTS = [
  4.1381367970572385e-8, -0.0000016533902205465252, 0.00006613756321437934, -0.0027777777777015593, 0.16666666666666602,
];

/**
 * e to the power of x, less 1, without losing digits near 0; x from −50 to 50.
 *
 * @see fdlibm, s_expm1.c, with the notice in `exp`.
 */
export function expLessOne(f: Formula, x: Term): LaneValue {
  const k = f.nearest(f.mul(x, Math.LOG2E));
  const high = f.sub(x, f.mul(k, LN2_HIGH));
  const low = f.mul(k, LN2_LOW);
  const r = f.sub(high, low);
  const c = f.sub(f.sub(high, r), low);
  const half = f.mul(0.5, r);
  const halfSquare = f.mul(r, half);
  const series = f.polynomial(
    halfSquare,
    -2.0109921818362437e-7,
    0.000004008217827329362,
    -0.0000793650757867488,
    0.0015873015872548146,
    -0.03333333333333313,
    1,
  );
  const t = f.sub(3, f.mul(series, half));
  const quotient = f.mul(halfSquare, f.div(f.sub(series, t), f.sub(6, f.mul(r, t))));
  const e = f.sub(f.sub(f.mul(r, f.sub(quotient, c)), c), halfSquare);
  const rest = f.powerOfTwo(f.neg(k));
  const y = f.select(f.lt(k, 20), f.sub(f.sub(1, rest), f.sub(e, r)), f.add(f.sub(r, f.add(e, rest)), 1));
  return f.mul(y, f.powerOfTwo(k));
}
