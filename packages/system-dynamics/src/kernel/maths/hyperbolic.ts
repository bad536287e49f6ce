import { exp, expLessOne } from "./exp.ts";
import type { Formula } from "./formula.ts";
import type { LaneValue } from "./lane-graph.ts";

/** Hyperbolic functions by about 1 ulp. @see fdlibm, e_sinh.c, e_cosh.c, s_tanh.c, with the notice in `exp`. */
export function sinh(f: Formula, x: LaneValue): LaneValue {
  const size = f.abs(x);
  const t = expLessOne(f, f.atMostLimit(size, 22));
  const nextToT = f.div(t, f.add(t, 1));
  const small = f.mul(0.5, f.sub(f.mul(2, t), f.mul(t, nextToT)));
  const middle = f.mul(0.5, f.add(t, nextToT));
  const near = f.select(f.lt(size, 1), small, middle);
  const value = f.select(f.lt(size, 22), near, exp(f, size, -1));
  return f.select(f.lt(size, 2 ** -28), x, f.withSign(value, x));
}

export function cosh(f: Formula, x: LaneValue): LaneValue {
  const size = f.abs(x);
  const t = expLessOne(f, f.atMostLimit(size, 22));
  const one = f.add(1, t);
  const small = f.add(1, f.div(f.mul(t, t), f.add(one, one)));
  const half = exp(f, size, -1);
  const middle = f.add(half, f.div(0.25, half));
  return f.select(f.lt(size, 0.34657359), small, f.select(f.lt(size, 22), middle, half));
}

export function tanh(f: Formula, x: LaneValue): LaneValue {
  const size = f.atMostLimit(f.abs(x), 22);
  const isLarge = f.ge(size, 1);
  const t = expLessOne(f, f.select(isLarge, f.mul(2, size), f.mul(-2, size)));
  const quotient = f.div(f.select(isLarge, 2, f.neg(t)), f.add(t, 2));
  return f.select(f.lt(f.abs(x), 2 ** -28), x, f.withSign(f.select(isLarge, f.sub(1, quotient), quotient), x));
}
