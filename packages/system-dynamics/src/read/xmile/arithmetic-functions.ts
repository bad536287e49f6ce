import type { Expression } from "../../model/expression.ts";
import { ARGUMENTS_MAX, binary, call, choose, exactly, type FunctionRule, number, same } from "./function-rule.ts";

/** Vensim takes a divisor for zero when it is smaller than this. */
const vensimZero = number(1e-6);

/** Functions of numbers, by the key of their names. */
export const arithmeticFunctions: Readonly<Record<string, FunctionRule>> = {
  abs: same("abs", 1),
  acos: same("arccos", 1),
  arccos: same("arccos", 1),
  arcsin: same("arcsin", 1),
  arctan: same("arctan", 1),
  asin: same("arcsin", 1),
  atan: same("arctan", 1),
  ceil: same("ceiling", 1),
  ceiling: same("ceiling", 1),
  cos: same("cos", 1),
  cosh: same("cosh", 1),
  exp: same("exp", 1),
  floor: same("floor", 1),
  "if then else": exactly((condition, then, otherwise) => choose(condition!, then!, otherwise!), 3),
  inf: exactly(() => number(Number.POSITIVE_INFINITY), 0),
  int: same("floor", 1),
  integer: same("truncate", 1),
  ln: same("ln", 1),
  log: { counts: [1, 2], give: (x, base) => (base === undefined ? call("log10", x) : call("log", x, base)) },
  log10: same("log10", 1),
  max: same("max", 1, ARGUMENTS_MAX),
  mean: { counts: [1, ARGUMENTS_MAX], give: meanOf },
  min: same("min", 1, ARGUMENTS_MAX),
  mod: same("modulo", 2),
  modulo: same("remainder", 2),
  percent: exactly((share) => binary(share!, "*", number(100)), 1),
  pi: exactly(() => number(Math.PI), 0),
  power: same("power", 2),
  quantum: same("quantum", 2),
  rootn: exactly((x, n) => call("power", x, binary(number(1), "/", n!)), 2),
  round: { counts: [1, 2], give: (x, digits) => (digits === undefined ? call("round", x) : roundTo(x!, digits)) },
  safediv: same("safe_divide", 2, 3),
  sin: same("sin", 1),
  sinh: same("sinh", 1),
  sqrt: same("sqrt", 1),
  switch: exactly((a, b) => binary(a!, ">", b!), 2),
  tan: same("tan", 1),
  tanh: same("tanh", 1),
  trunc: same("truncate", 1),
  xidz: exactly((x, y, otherwise) => call("safe_divide", x!, y!, otherwise!, vensimZero), 3),
  zidz: exactly((x, y) => call("safe_divide", x!, y!, number(0), vensimZero), 2),
};

/** Of one array its mean; of several numbers their sum by their count. */
function meanOf(...given: Expression[]): Expression {
  const [first, ...others] = given;
  if (others.length === 0) return call("mean", first);
  const sum = others.reduce((left, right) => binary(left, "+", right), first!);
  return binary(sum, "/", number(given.length));
}

function roundTo(x: Expression, digits: Expression): Expression {
  const scale = call("power", number(10), digits);
  return binary(call("round", binary(x, "*", scale)), "/", scale);
}
