import type { Formula } from "./formula.ts";
import type { LaneValue } from "./lane-graph.ts";

const HALF_PI_HIGH = 1.5707963267948966;
const HALF_PI_LOW = 6.123233995736766e-17;
const QUARTER_PI = 0.7853981633974483;

/**
 * The angle in radians, by about 1 ulp; NaN outside −1 to 1.
 *
 * @see fdlibm, e_asin.c, e_acos.c and s_atan.c, © 1993 Sun Microsystems, Inc. Permission to use, copy, modify, and
 *   distribute that software is freely granted, provided that this notice is preserved.
 */
export function arcsin(f: Formula, x: LaneValue): LaneValue {
  const size = f.abs(x);
  const near = f.add(x, f.mul(x, arcRatio(f, f.mul(x, x))));

  const { root, rootHigh, rootLow, ratio } = nearOne(f, size);
  const end = f.sub(HALF_PI_HIGH, f.sub(f.mul(2, f.add(root, f.mul(root, ratio))), HALF_PI_LOW));
  const p = f.sub(f.mul(f.mul(2, root), ratio), f.sub(HALF_PI_LOW, f.mul(2, rootLow)));
  const far = f.sub(QUARTER_PI, f.sub(p, f.sub(QUARTER_PI, f.mul(2, rootHigh))));
  const beyond = f.withSign(f.select(f.ge(size, 0.975), end, far), x);
  return f.select(f.gt(size, 1), Number.NaN, f.select(f.lt(size, 0.5), near, beyond));
}

export function arccos(f: Formula, x: LaneValue): LaneValue {
  const size = f.abs(x);
  const near = f.sub(HALF_PI_HIGH, f.sub(x, f.sub(HALF_PI_LOW, f.mul(x, arcRatio(f, f.mul(x, x))))));

  const { root, rootHigh, rootLow, ratio } = nearOne(f, size);
  const toOne = f.mul(2, f.add(rootHigh, f.add(f.mul(ratio, root), rootLow)));
  const toMinusOne = f.mul(2, f.sub(HALF_PI_HIGH, f.add(root, f.sub(f.mul(ratio, root), HALF_PI_LOW))));
  const beyond = f.select(f.gt(x, 0), f.select(f.eq(x, 1), 0, toOne), toMinusOne);
  return f.select(f.gt(size, 1), Number.NaN, f.select(f.lt(size, 0.5), near, beyond));
}

/** The root of (1 − size) / 2, and the same as a sum of two of which the first is short. */
function nearOne(f: Formula, size: LaneValue) {
  const share = f.mul(0.5, f.sub(1, size));
  const root = f.sqrt(share);
  const rootHigh = f.upper(root);
  const rootLow = f.div(f.sub(share, f.mul(rootHigh, rootHigh)), f.add(root, rootHigh));
  return { root, rootHigh, rootLow, ratio: arcRatio(f, share) };
}

function arcRatio(f: Formula, t: LaneValue): LaneValue {
  const over = f.polynomial(
    t,
    0.00003479331075960212,
    0.0007915349942898145,
    -0.04005553450067941,
    0.20121253213486293,
    -0.3255658186224009,
    0.16666666666666666,
  );
  const under = f.polynomial(t, 0.07703815055590194, -0.6882839716054533, 2.0209457602335057, -2.403394911734414, 1);
  return f.div(f.mul(t, over), under);
}

export function arctan(f: Formula, x: LaneValue): LaneValue {
  const size = f.abs(x);
  const choose = (
    small: LaneValue,
    quarter: LaneValue | number,
    half: LaneValue | number,
    more: LaneValue | number,
    last: LaneValue | number,
  ) =>
    f.select(
      f.lt(size, 0.4375),
      small,
      f.select(
        f.lt(size, 0.6875),
        quarter,
        f.select(f.lt(size, 1.1875), half, f.select(f.lt(size, 2.4375), more, last)),
      ),
    );
  const zero = f.term(0);
  const over = choose(size, f.sub(f.mul(2, size), 1), f.sub(size, 1), f.sub(size, 1.5), -1);
  const under = choose(f.term(1), f.add(2, size), f.add(size, 1), f.add(1, f.mul(1.5, size)), size);
  const high = choose(zero, 0.4636476090008061, 0.7853981633974483, 0.982793723247329, HALF_PI_HIGH);
  const low = choose(zero, 2.2698777452961687e-17, 3.061616997868383e-17, 1.3903311031230998e-17, HALF_PI_LOW);

  const reduced = f.div(over, under);
  const z = f.mul(reduced, reduced);
  const w = f.mul(z, z);
  const even = f.mul(z, f.polynomial(w, ...ARCTAN_EVEN));
  const odd = f.mul(w, f.polynomial(w, ...ARCTAN_ODD));
  const angle = f.sub(high, f.sub(f.sub(f.mul(reduced, f.add(even, odd)), low), reduced));
  return f.withSign(angle, x);
}

const ARCTAN_EVEN = [
  0.016285820115365782, 0.049768779946159324, 0.06661073137387531, 0.09090887133436507, 0.14285714272503466,
  0.3333333333333293,
];
const ARCTAN_ODD = [
  -0.036531572744216916, -0.058335701337905735, -0.0769187620504483, -0.11111110405462356, -0.19999999999876483,
];
