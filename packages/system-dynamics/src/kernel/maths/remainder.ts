import type { Formula } from "./formula.ts";
import type { LaneValue } from "./lane-graph.ts";

/**
 * What is left of x after whole y, with the sign of x, exactly, for operands and a quotient of moderate size
 * (`isRemainderModerate`); others are worked out one at a time.
 */
export function remainder(f: Formula, x: LaneValue, y: LaneValue): LaneValue {
  const size = f.abs(x);
  const divisor = f.abs(y);
  const count = f.trunc(f.div(size, divisor));
  const product = f.mul(count, divisor);
  const lost = productError(f, count, divisor, product);
  const rest = f.sub(f.sub(size, product), lost);
  const raised = f.select(f.lt(rest, 0), f.add(rest, divisor), rest);
  const within = f.select(f.ge(raised, divisor), f.sub(raised, divisor), raised);
  return f.withSign(within, x);
}

/** The same with the sign of y. */
export function modulo(f: Formula, x: LaneValue, y: LaneValue): LaneValue {
  const rest = remainder(f, x, y);
  const isOpposite = f.xor(f.lt(rest, 0), f.lt(y, 0));
  return f.select(f.and(isOpposite, f.ne(rest, 0)), f.add(rest, y), rest);
}

/** A mask: everything in `remainder` is exact. */
export function isRemainderModerate(f: Formula, x: LaneValue, y: LaneValue): LaneValue {
  const size = f.abs(x);
  const divisor = f.abs(y);
  return f.and(
    f.and(f.lt(size, 2 ** 500), f.and(f.gt(divisor, 2 ** -400), f.lt(divisor, 2 ** 500))),
    f.lt(f.div(size, divisor), 2 ** 52),
  );
}

/** The part of a product that its rounding lost, by Dekker's splitting. */
function productError(f: Formula, x: LaneValue, y: LaneValue, product: LaneValue): LaneValue {
  const [xHigh, xLow] = split(f, x);
  const [yHigh, yLow] = split(f, y);
  const error = f.sub(f.mul(xHigh, yHigh), product);
  return f.add(f.add(f.add(error, f.mul(xHigh, yLow)), f.mul(xLow, yHigh)), f.mul(xLow, yLow));
}

function split(f: Formula, x: LaneValue): readonly [LaneValue, LaneValue] {
  const wide = f.mul(x, 2 ** 27 + 1);
  const high = f.sub(wide, f.sub(wide, x));
  return [high, f.sub(x, high)];
}
