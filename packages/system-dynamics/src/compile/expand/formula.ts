import type { BuiltinName } from "../../model/builtins.ts";
import type { BinaryOperator, Call, Expression, Reference } from "../../model/expression.ts";

/** Short ways to write the equations that calls stand for. */
export const formula = {
  number: (value: number): Expression => ({ kind: "number", value }),
  call: (name: BuiltinName, ...args: readonly Expression[]): Call => ({
    kind: "call",
    function: name,
    arguments: args,
  }),
  plus: (left: Expression, right: Expression): Expression => binary("+", left, right),
  minus: (left: Expression, right: Expression): Expression => binary("-", left, right),
  times: (left: Expression, right: Expression): Expression => binary("*", left, right),
  over: (left: Expression, right: Expression): Expression => binary("/", left, right),
  negative: (operand: Expression): Expression => ({ kind: "negate", operand }),
} as const;

function binary(operator: BinaryOperator, left: Expression, right: Expression): Expression {
  return { kind: "binary", operator, left, right };
}

/** Whether an expression costs nothing to write twice and means the same both times. */
export function isPlain(expression: Expression): expression is Reference | { kind: "number"; value: number } {
  if (expression.kind === "reference") {
    return expression.subscripts.every((subscript) => subscript.kind === "name");
  }
  return expression.kind === "number";
}
