import type { UnaryOperator } from "../../compile/program.ts";
import { arccos, arcsin, arctan } from "./arc.ts";
import { exp } from "./exp.ts";
import type { Formula } from "./formula.ts";
import { cosh, sinh, tanh } from "./hyperbolic.ts";
import type { LaneValue } from "./lane-graph.ts";
import { ln, log10 } from "./ln.ts";
import { normalQuantile } from "./normal-quantile.ts";
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

/** Halves go away from zero. What is left after the whole part is exact, so nothing is rounded twice. */
function roundHalfAway(f: Formula, x: LaneValue): LaneValue {
  const whole = f.trunc(x);
  const isOver = f.ge(f.abs(f.sub(x, whole)), 0.5);
  return f.select(isOver, f.add(whole, f.withSign(1, x)), whole);
}
