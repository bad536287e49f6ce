import type { Expression, Subscript } from "./expression.ts";

/**
 * The expressions directly inside one, left to right, those between brackets included.
 *
 * @example
 * expressionChildren(parseXmileExpression("births * 2")); // the reference to births, and 2
 */
export function expressionChildren(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case "number":
    case "text":
    case "table":
      return [];
    case "reference":
      return indexesOf(expression.subscripts);
    case "call":
      return [...indexesOf(expression.subscripts ?? []), ...expression.arguments];
    case "negate":
    case "not":
      return [expression.operand];
    case "binary":
      return [expression.left, expression.right];
    case "if":
      return [expression.condition, expression.then, expression.otherwise];
  }
}

/** How many expressions stand inside one another on the longest way down; a number alone has 1. */
export function expressionDepth(expression: Expression): number {
  let depth = 0;
  let level: readonly Expression[] = [expression];
  while (level.length > 0) {
    depth++;
    level = level.flatMap(expressionChildren);
  }
  return depth;
}

function indexesOf(subscripts: readonly Subscript[]): readonly Expression[] {
  return subscripts.flatMap((subscript) => (subscript.kind === "index" ? [subscript.index] : []));
}
