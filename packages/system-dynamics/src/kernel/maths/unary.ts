import type { UnaryOperator } from "../../compile/program.ts";
import { arccos, arcsin, arctan } from "./arc.ts";
import { exp } from "./exp.ts";
import type { Formula } from "./formula.ts";
import { hugeAngle, isHugeAngle } from "./huge-angle.ts";
import { cosh, sinh, tanh } from "./hyperbolic.ts";
import type { LaneValue } from "./lane-graph.ts";
import { ln, log10 } from "./ln.ts";
import { normalQuantile } from "./normal-quantile.ts";
import { laneFunction, numberFunction } from "./number-function.ts";
import { cos, sin, tan } from "./trigonometric.ts";

/** The functions of one number as formulas of lane operations. */
export const unaryFormulas: Record<UnaryOperator, (f: Formula, x: LaneValue) => LaneValue> = {
  negate: (f, x) => f.neg(x),
  not: (f, x) => f.and(f.eq(x, 0), 1),
  abs: (f, x) => f.abs(x),
  exp: (f, x) => exp(f, x),
  ln,
  log10,
  sqrt: (f, x) => f.sqrt(x),
  sin,
  cos,
  tan,
  arcsin,
  arccos,
  arctan,
  sinh,
  cosh,
  tanh,
  floor: (f, x) => f.floor(x),
  ceiling: (f, x) => f.ceiling(x),
  truncate: (f, x) => f.trunc(x),
  round: roundHalfAway,
  "normal-quantile": normalQuantile,
};

/** Functions that are long enough to be called in a kernel; the others are written out where they stand. */
export const calledUnary: ReadonlySet<UnaryOperator> = new Set<UnaryOperator>([
  "exp",
  "ln",
  "log10",
  "sin",
  "cos",
  "tan",
  "arcsin",
  "arccos",
  "arctan",
  "sinh",
  "cosh",
  "tanh",
  "normal-quantile",
]);

const number = (operator: UnaryOperator) => numberFunction(laneFunction(1, (f, x) => unaryFormulas[operator](f, x!)));
const angle = (operator: "sin" | "cos" | "tan") => {
  const moderate = number(operator);
  return (x: number) => (isHugeAngle(x) ? hugeAngle[operator](x) : moderate(x));
};

/** The functions of one number, one number at a time, to the same bits as kernels. */
export const unary: Record<UnaryOperator, (x: number) => number> = {
  negate: (x) => -x,
  not: (x) => (x === 0 ? 1 : 0),
  abs: Math.abs,
  exp: number("exp"),
  ln: number("ln"),
  log10: number("log10"),
  sqrt: Math.sqrt,
  sin: angle("sin"),
  cos: angle("cos"),
  tan: angle("tan"),
  arcsin: number("arcsin"),
  arccos: number("arccos"),
  arctan: number("arctan"),
  sinh: number("sinh"),
  cosh: number("cosh"),
  tanh: number("tanh"),
  floor: Math.floor,
  ceiling: Math.ceil,
  truncate: Math.trunc,
  round: number("round"),
  "normal-quantile": number("normal-quantile"),
};

/** Halves go away from zero. What is left after the whole part is exact, so nothing is rounded twice. */
function roundHalfAway(f: Formula, x: LaneValue): LaneValue {
  const whole = f.trunc(x);
  const isOver = f.ge(f.abs(f.sub(x, whole)), 0.5);
  return f.select(isOver, f.add(whole, f.withSign(1, x)), whole);
}
