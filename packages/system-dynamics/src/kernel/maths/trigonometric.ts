import type { Formula } from "./formula.ts";
import type { LaneValue } from "./lane-graph.ts";

/** Beyond this size the quarter turns in an angle are counted exactly, by `reducedAngle`, outside these formulas. */
export const ANGLE_LIMIT = 1_647_099;

/** What is left of an angle after whole quarter turns, in two numbers, and the two last bits of their count. */
interface ReducedAngle {
  readonly high: LaneValue;
  readonly low: LaneValue;
  /** A number whose two lowest bits count the quarter turns. */
  readonly quarters: LaneValue;
}

/**
 * Cody and Waite's reduction with π/2 in pieces of 33 binary digits, so that the products are exact.
 *
 * @see fdlibm, e_rem_pio2.c, © 1993 Sun Microsystems, Inc. Permission to use, copy, modify, and distribute that software
 *   is freely granted, provided that this notice is preserved. The same holds for the series below (k_sin.c, k_tan.c).
 */
function reduceAngle(f: Formula, x: LaneValue): ReducedAngle {
  const n = f.nearest(f.mul(x, 0.6366197723675814));
  const first = f.sub(x, f.mul(n, 1.5707963267341256));
  const minusSecond = f.neg(f.mul(n, 6.077100506303966e-11));
  const second = f.add(first, minusSecond);
  const minusThird = f.neg(f.mul(n, 2.0222662487111665e-21));
  const third = f.add(second, minusThird);
  const errors = f.add(f.sumError(first, minusSecond, second), f.sumError(second, minusThird, third));
  const tail = f.sub(errors, f.mul(n, 8.4784276603689e-32));
  const high = f.add(third, tail);
  return { high, low: f.add(f.sub(third, high), tail), quarters: f.add(n, 1.5 * 2 ** 52) };
}

export function sin(f: Formula, x: LaneValue): LaneValue {
  return f.select(f.lt(f.abs(x), 2 ** -26), x, sinOfReduced(f, reduceAngle(f, x)));
}

export function cos(f: Formula, x: LaneValue): LaneValue {
  const { high, low, quarters } = reduceAngle(f, x);
  return sinOfReduced(f, { high, low, quarters: f.wholeAdd(quarters, f.bits(1n)) });
}

export function tan(f: Formula, x: LaneValue): LaneValue {
  return f.select(f.lt(f.abs(x), 2 ** -27), x, tanOfReduced(f, reduceAngle(f, x)));
}

export function sinOfReduced(f: Formula, { high, low, quarters }: ReducedAngle): LaneValue {
  const size = f.select(isOdd(f, quarters), cosine(f, high, low), sine(f, high, low));
  return f.xor(size, f.shl(f.shr(quarters, 1), 63));
}

function sine(f: Formula, x: LaneValue, low: LaneValue): LaneValue {
  const z = f.mul(x, x);
  const v = f.mul(z, x);
  const r = f.polynomial(
    z,
    1.58969099521155e-10,
    -2.5050760253406863e-8,
    0.0000027557313707070068,
    -0.0001984126982985795,
    0.00833333333332249,
  );
  return f.sub(x, f.sub(f.sub(f.mul(z, f.sub(f.mul(0.5, low), f.mul(v, r))), low), f.mul(v, -0.16666666666666632)));
}

function cosine(f: Formula, x: LaneValue, low: LaneValue): LaneValue {
  const z = f.mul(x, x);
  const w = f.mul(z, z);
  const r = f.add(
    f.mul(z, f.polynomial(z, 0.00002480158728947673, -0.001388888888887411, 0.0416666666666666)),
    f.mul(f.mul(w, w), f.polynomial(z, -1.1359647557788195e-11, 2.087572321298175e-9, -2.7557314351390663e-7)),
  );
  const half = f.mul(0.5, z);
  const rest = f.sub(1, half);
  return f.add(rest, f.add(f.sub(f.sub(1, rest), half), f.sub(f.mul(z, r), f.mul(x, low))));
}

export function tanOfReduced(f: Formula, { high, low, quarters }: ReducedAngle): LaneValue {
  const isFar = f.ge(f.abs(high), 0.67434);
  const sign = f.and(f.and(high, -0), isFar);
  const fromEighth = f.add(f.sub(0.7853981633974483, f.abs(high)), f.sub(3.061616997868383e-17, f.xor(low, sign)));
  const x = f.select(isFar, fromEighth, high);
  const y = f.without(low, isFar);
  const z = f.mul(x, x);
  const w = f.mul(z, z);
  const odd = f.polynomial(w, ...TAN_ODD);
  const even = f.mul(z, f.polynomial(w, ...TAN_EVEN));
  const cube = f.mul(z, x);
  const r = f.add(f.add(y, f.mul(z, f.add(f.mul(cube, f.add(odd, even)), y))), f.mul(cube, 0.3333333333333341));
  const value = f.add(x, r);

  const isOver = isOdd(f, quarters);
  const one = f.select(isOver, -1, 1);
  const far = f.sub(one, f.mul(2, f.add(x, f.sub(r, f.div(f.mul(value, value), f.add(value, one))))));
  const valueHigh = f.upper(value);
  const valueLow = f.sub(r, f.sub(valueHigh, x));
  const inverse = f.div(-1, value);
  const inverseHigh = f.upper(inverse);
  const over = f.add(
    inverseHigh,
    f.mul(inverse, f.add(f.add(1, f.mul(inverseHigh, valueHigh)), f.mul(inverseHigh, valueLow))),
  );
  return f.select(isFar, f.xor(far, sign), f.select(isOver, over, value));
}

const TAN_ODD = [
  -0.000018558637485527546, 0.00007817944429395571, 0.0005880412408202641, 0.0035920791075913124, 0.021869488294859542,
  0.13333333333320124,
];
const TAN_EVEN = [
  0.00002590730518636337, 0.00007140724913826082, 0.0002464631348184699, 0.0014562094543252903, 0.0088632398235993,
  0.05396825397622605,
];

/** All bits where the count of quarter turns is odd. */
function isOdd(f: Formula, quarters: LaneValue): LaneValue {
  return f.eq(f.and(f.shr(f.shl(quarters, 63), 1), 2), 2);
}
