import type { UnaryOperator } from "../../compile/program.ts";
import { normalQuantile } from "../normal-quantile.ts";

/** The functions of one number, one number at a time. */
export const unary: Record<UnaryOperator, (x: number) => number> = {
  negate: (x) => -x,
  not: (x) => (x === 0 ? 1 : 0),
  abs: Math.abs,
  exp: Math.exp,
  ln: Math.log,
  log10: Math.log10,
  sqrt: Math.sqrt,
  sin: Math.sin,
  cos: Math.cos,
  tan: Math.tan,
  arcsin: Math.asin,
  arccos: Math.acos,
  arctan: Math.atan,
  sinh: Math.sinh,
  cosh: Math.cosh,
  tanh: Math.tanh,
  floor: Math.floor,
  ceiling: Math.ceil,
  truncate: Math.trunc,
  round: roundHalfAway,
  "normal-quantile": (share) => {
    if (share > 0 && share < 1) return normalQuantile(share);
    if (share === 0) return Number.NEGATIVE_INFINITY;
    return share === 1 ? Number.POSITIVE_INFINITY : Number.NaN;
  },
};

/** Halves go away from zero. What is left after the whole part is exact, so nothing is rounded twice. */
function roundHalfAway(x: number): number {
  const whole = Math.trunc(x);
  const rest = x - whole;
  if (rest >= 0.5) return whole + 1;
  return rest <= -0.5 ? whole - 1 : whole;
}
