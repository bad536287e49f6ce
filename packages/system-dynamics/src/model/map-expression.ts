import type { Expression, Subscript } from "./expression.ts";

/**
 * An expression with every part replaced by what `change` makes of it, from the inside out. Parts that nothing changed
 * are shared with the original.
 *
 * @example
 * mapExpression(expression, (part) => (part.kind === "reference" ? { ...part, name: `town.${part.name}` } : part));
 */
export function mapExpression(expression: Expression, change: (part: Expression) => Expression): Expression {
  const inner = (part: Expression) => mapExpression(part, change);
  switch (expression.kind) {
    case "number":
    case "text":
    case "table":
      return change(expression);
    case "reference":
      return change({ ...expression, subscripts: mapIndexes(expression.subscripts, inner) });
    case "call": {
      const subscripts = expression.subscripts && { subscripts: mapIndexes(expression.subscripts, inner) };
      return change({ ...expression, ...subscripts, arguments: expression.arguments.map(inner) });
    }
    case "negate":
    case "not":
      return change({ ...expression, operand: inner(expression.operand) });
    case "binary":
      return change({ ...expression, left: inner(expression.left), right: inner(expression.right) });
    case "if": {
      const condition = inner(expression.condition);
      const then = inner(expression.then);
      const otherwise = inner(expression.otherwise);
      return change({ kind: "if", condition, then, otherwise });
    }
  }
}

function mapIndexes(subscripts: readonly Subscript[], inner: (part: Expression) => Expression): readonly Subscript[] {
  return subscripts.map((subscript) =>
    subscript.kind === "index" ? { ...subscript, index: inner(subscript.index) } : subscript,
  );
}
