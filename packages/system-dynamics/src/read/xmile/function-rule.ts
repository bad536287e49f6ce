import type { BuiltinName } from "../../model/builtins.ts";
import type { BinaryOperator, Expression } from "../../model/expression.ts";

/** How a function of XMILE or Stella is said in builtins: how many arguments it takes, and what it gives. */
export interface FunctionRule {
  readonly counts: readonly [min: number, max: number];
  readonly give: (...given: Expression[]) => Expression;
}

/** The most arguments a function such as MAX may have. */
export const ARGUMENTS_MAX = 255;

export const number = (value: number): Expression => ({ kind: "number", value });

/** A call of a builtin; arguments that were left out at the end are left out here too. */
export function call(name: BuiltinName, ...given: readonly (Expression | undefined)[]): Expression {
  return { kind: "call", function: name, arguments: given.filter((argument) => argument !== undefined) };
}

export const binary = (left: Expression, operator: BinaryOperator, right: Expression): Expression => ({
  kind: "binary",
  operator,
  left,
  right,
});

export const choose = (condition: Expression, then: Expression, otherwise: Expression): Expression => ({
  kind: "if",
  condition,
  then,
  otherwise,
});

/** The same arguments in the same places. */
export function same(name: BuiltinName, min: number, max = min): FunctionRule {
  return { counts: [min, max], give: (...given) => call(name, ...given) };
}

/** A function of exactly so many arguments as `give` names. */
export function exactly(give: (...given: Expression[]) => Expression, count: number): FunctionRule {
  return { counts: [count, count], give };
}
