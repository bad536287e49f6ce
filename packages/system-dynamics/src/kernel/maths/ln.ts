import { LN2_HIGH, LN2_LOW } from "./exp.ts";
import type { Formula, Term } from "./formula.ts";
import type { LaneValue } from "./lane-graph.ts";

/**
 * Natural logarithm by less than 1 ulp; −∞ at 0, NaN below.
 *
 * @see fdlibm, e_log.c, © 1993 Sun Microsystems, Inc. Permission to use, copy, modify, and distribute that software is
 *   freely granted, provided that this notice is preserved.
 */
export function ln(f: Formula, x: LaneValue): LaneValue {
  const { k, rest, halfSquare, series } = parts(f, x);
  const value = f.add(
    f.add(f.sub(f.add(f.mul(series.s, f.add(halfSquare, series.r)), f.mul(k, LN2_LOW)), halfSquare), rest),
    f.mul(k, LN2_HIGH),
  );
  return atEnds(f, x, value);
}

/**
 * Logarithm to base ten by less than 1 ulp: the logarithm is kept in two numbers until after it is scaled.
 *
 * @see FreeBSD msun, e_log10.c, which carries the notice in `ln`.
 */
export function log10(f: Formula, x: LaneValue): LaneValue {
  const { k, rest, halfSquare, series } = parts(f, x);
  const high = f.upper(f.sub(rest, halfSquare));
  const low = f.add(f.sub(f.sub(rest, high), halfSquare), f.mul(series.s, f.add(halfSquare, series.r)));
  const ofHigh = f.mul(high, 0.4342944818781689);
  const ofTwo = f.mul(k, 0.30102999566361177);
  const ofLow = f.add(
    f.add(f.mul(k, 3.694239077158931e-13), f.mul(f.add(low, high), 2.5082946711645275e-11)),
    f.mul(low, 0.4342944818781689),
  );
  const sum = f.add(ofTwo, ofHigh);
  return atEnds(f, x, f.add(f.add(ofLow, f.add(f.sub(ofTwo, sum), ofHigh)), sum));
}

/** x = 2ᵏ (1 + rest) with 1 + rest between √½ and √2. */
function parts(f: Formula, x: LaneValue) {
  const isSmall = f.lt(x, 2 ** -1022);
  const scaled = f.select(isSmall, f.mul(x, 2 ** 54), x);
  const raised = f.wholeAdd(scaled, f.bits(0x3ff0_0000_0000_0000n - 0x3fe6_a09e_0000_0000n));
  const exponent = f.sub(f.or(f.shr(raised, 52), f.bits(0x4330_0000_0000_0000n)), 2 ** 52 + 1023);
  const k = f.sub(exponent, f.and(isSmall, 54));
  const mantissa = f.wholeAdd(f.and(raised, f.bits(0x000f_ffff_ffff_ffffn)), f.bits(0x3fe6_a09e_0000_0000n));
  const rest = f.sub(mantissa, 1);
  const halfSquare = f.mul(f.mul(0.5, rest), rest);
  const s = f.div(rest, f.add(2, rest));
  const z = f.mul(s, s);
  const w = f.mul(z, z);
  const even = f.mul(w, f.polynomial(w, 0.15313837699209373, 0.22222198432149784, 0.3999999999940942));
  const odd = f.mul(
    z,
    f.polynomial(w, 0.14798198605116586, 0.1818357216161805, 0.2857142874366239, 0.6666666666666735),
  );
  return { k, rest, halfSquare, series: { s, r: f.add(odd, even) } };
}

function atEnds(f: Formula, x: Term, value: LaneValue): LaneValue {
  const isWithin = f.and(f.gt(x, 0), f.lt(x, Number.POSITIVE_INFINITY));
  const beyond = f.select(f.eq(x, 0), Number.NEGATIVE_INFINITY, f.select(f.gt(x, 0), x, Number.NaN));
  return f.select(isWithin, value, beyond);
}
