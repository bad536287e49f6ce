import type { Expression } from "../model/expression.ts";
import type { Unit } from "./unit.ts";

/**
 * What an expression comes to.
 *
 * - a unit: that unit, parts of which may be unknown.
 * - `number`: nothing but written numbers, which fit any unit in a sum and none in a product.
 * - `anything`: not to be judged: a problem further in was already told, or the function gives no unit.
 */
export type FoundUnit = Unit | "number" | "anything";

/** The value of an expression of written numbers; `undefined` for anything else. */
export function writtenNumber(expression: Expression): number | undefined {
  if (expression.kind === "number") return expression.value;
  if (expression.kind === "negate") {
    const value = writtenNumber(expression.operand);
    return value === undefined ? undefined : -value;
  }
  if (expression.kind !== "binary") return undefined;
  const right = writtenNumber(expression.right);
  if (right === undefined) return undefined;
  const left = writtenNumber(expression.left);
  if (left === undefined) return undefined;
  switch (expression.operator) {
    case "+":
      return left + right;
    case "-":
      return left - right;
    case "*":
      return left * right;
    case "/":
      return left / right;
    case "^":
      return left ** right;
    default:
      return undefined;
  }
}
