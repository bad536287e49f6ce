import type { UnaryOperator } from "../../compile/program.ts";
import * as numbers from "./generated-numbers.ts";
import { hugeAngle, isHugeAngle } from "./huge-angle.ts";

/** The functions of one number, one number at a time, to the same bits as kernels. */
export const unary: Record<UnaryOperator, (x: number) => number> = {
  negate: (x) => -x,
  not: (x) => (x === 0 ? 1 : 0),
  abs: Math.abs,
  exp: numbers.exp,
  ln: numbers.ln,
  log10: numbers.log10,
  sqrt: Math.sqrt,
  sin: (x) => (isHugeAngle(x) ? hugeAngle.sin(x) : numbers.sin(x)),
  cos: (x) => (isHugeAngle(x) ? hugeAngle.cos(x) : numbers.cos(x)),
  tan: (x) => (isHugeAngle(x) ? hugeAngle.tan(x) : numbers.tan(x)),
  arcsin: numbers.arcsin,
  arccos: numbers.arccos,
  arctan: numbers.arctan,
  sinh: numbers.sinh,
  cosh: numbers.cosh,
  tanh: numbers.tanh,
  floor: Math.floor,
  ceiling: Math.ceil,
  truncate: Math.trunc,
  round: numbers.round,
  "normal-quantile": numbers.normalQuantile,
};
