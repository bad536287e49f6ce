import { EXP_COEFFICIENTS } from "./exp.ts";
import type { Formula } from "./formula.ts";
import type { LaneValue } from "./lane-graph.ts";

/**
 * x to the power of y by less than 1 ulp, with the special cases of IEEE 754 (anything to the power of 0 is 1, and so is
 * 1 to any power). Powers 1, 2 and −1 are x, x · x and 1 / x to the bit.
 *
 * @see fdlibm, e_pow.c, © 2004 Sun Microsystems, Inc. Permission to use, copy, modify, and distribute that software is
 *   freely granted, provided that this notice is preserved.
 */
export function power(f: Formula, x: LaneValue, y: LaneValue): LaneValue {
  const size = f.abs(x);
  const logarithm = logarithmToTwo(f, size);
  const general = twoToThe(f, y, logarithm);

  const isEdge = f.or(f.or(f.eq(size, 0), f.eq(size, INFINITY)), f.eq(f.abs(y), INFINITY));
  const grows = f.xor(f.gt(size, 1), f.lt(y, 0));
  const atEdge = f.select(f.eq(size, 1), 1, f.and(grows, INFINITY));
  const magnitude = f.select(isEdge, atEdge, general);

  const isWhole = f.eq(f.trunc(y), y);
  const half = f.mul(y, 0.5);
  const isOdd = f.and(isWhole, f.ne(f.trunc(half), half));
  const signed = f.or(magnitude, f.and(f.and(isOdd, x), -0));
  const isImaginary = f.and(f.and(f.lt(x, 0), f.gt(x, -INFINITY)), f.not(isWhole));
  const isMissing = f.or(f.or(isImaginary, f.ne(x, x)), f.ne(y, y));
  const real = f.select(isMissing, Number.NaN, signed);

  const simple = f.select(f.eq(y, 2), f.mul(x, x), f.select(f.eq(y, 1), x, f.select(f.eq(y, -1), f.div(1, x), real)));
  return f.select(f.or(f.eq(y, 0), f.eq(x, 1)), 1, simple);
}

const INFINITY = Number.POSITIVE_INFINITY;

/** The logarithm to base two of a positive number, as the sum of two, the first of 21 binary digits. */
function logarithmToTwo(f: Formula, size: LaneValue) {
  const isSmall = f.lt(size, 2 ** -1022);
  const scaled = f.select(isSmall, f.mul(size, 2 ** 53), size);
  const exponent = f.sub(f.or(f.shr(scaled, 52), f.bits(0x4330_0000_0000_0000n)), 2 ** 52 + 1023);
  const mantissa = f.or(f.and(scaled, f.bits(0x000f_ffff_ffff_ffffn)), f.bits(0x3ff0_0000_0000_0000n));
  const isHigh = f.ge(mantissa, 1.7320508075688772);
  const isMiddle = f.and(f.gt(mantissa, 1.224744871391589), f.not(isHigh));
  const m = f.select(isHigh, f.mul(mantissa, 0.5), mantissa);
  const n = f.add(f.sub(exponent, f.and(isSmall, 53)), f.and(isHigh, 1));
  const base = f.select(isMiddle, 1.5, 1);

  const u = f.sub(m, base);
  const v = f.div(1, f.add(m, base));
  const s = f.mul(u, v);
  const sHigh = f.upper(s);
  const sumHigh = f.upper(f.add(m, base));
  const sumLow = f.sub(m, f.sub(sumHigh, base));
  const sLow = f.mul(v, f.sub(f.sub(u, f.mul(sHigh, sumHigh)), f.mul(sHigh, sumLow)));
  const s2 = f.mul(s, s);
  const series = f.mul(f.mul(s2, s2), f.polynomial(s2, ...LOGARITHM_COEFFICIENTS));
  const r = f.add(series, f.mul(sLow, f.add(sHigh, s)));
  const sHigh2 = f.mul(sHigh, sHigh);
  const tHigh = f.upper(f.add(f.add(3, sHigh2), r));
  const tLow = f.sub(r, f.sub(f.sub(tHigh, 3), sHigh2));
  const productHigh = f.mul(sHigh, tHigh);
  const productLow = f.add(f.mul(sLow, tHigh), f.mul(tLow, s));
  const pHigh = f.upper(f.add(productHigh, productLow));
  const pLow = f.sub(productLow, f.sub(pHigh, productHigh));
  const zHigh = f.mul(CP_HIGH, pHigh);
  const zLow = f.add(f.add(f.mul(CP_LOW, pHigh), f.mul(pLow, CP)), f.and(isMiddle, DP_LOW));
  const dpHigh = f.and(isMiddle, DP_HIGH);
  const high = f.upper(f.add(f.add(f.add(zHigh, zLow), dpHigh), n));
  const low = f.sub(zLow, f.sub(f.sub(f.sub(high, n), dpHigh), zHigh));
  return { high, low };
}

const CP = 0.9617966939259756;
const CP_HIGH = 0.9617967009544373;
const CP_LOW = -7.028461650952758e-9;
const DP_HIGH = 0.5849624872207642;
const DP_LOW = 1.350039202129749e-8;
const LOGARITHM_COEFFICIENTS = [
  0.20697501780033842, 0.23066074577556175, 0.272728123808534, 0.33333332981837743, 0.4285714285785502,
  0.5999999999999946,
];

/** Two to the power of y times a logarithm. */
function twoToThe(f: Formula, y: LaneValue, logarithm: { high: LaneValue; low: LaneValue }): LaneValue {
  const yHigh = f.upper(y);
  const low = f.add(f.mul(f.sub(y, yHigh), logarithm.high), f.mul(y, logarithm.low));
  const high = f.mul(yHigh, logarithm.high);
  const all = f.add(low, high);
  const isFar = f.gt(f.abs(all), 1100);
  const pHigh = f.select(isFar, f.withSign(1100, all), high);
  const pLow = f.without(low, isFar);

  const n = f.nearest(f.add(pLow, pHigh));
  const rest = f.sub(pHigh, n);
  const t = f.upper(f.add(pLow, rest));
  const u = f.mul(t, 0.6931471824645996);
  const v = f.add(f.mul(f.sub(pLow, f.sub(t, rest)), Math.LN2), f.mul(t, -1.904654299957768e-9));
  const z = f.add(u, v);
  const w = f.sub(v, f.sub(z, u));
  const z2 = f.mul(z, z);
  const c = f.sub(z, f.mul(z2, f.polynomial(z2, ...EXP_COEFFICIENTS)));
  const r = f.sub(f.div(f.mul(z, c), f.sub(c, 2)), f.add(w, f.mul(z, w)));
  return f.scaled(f.sub(1, f.sub(r, z)), n);
}
