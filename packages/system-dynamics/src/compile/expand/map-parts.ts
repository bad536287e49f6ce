import type { Expression, Subscript } from "../../model/expression.ts";
import type { Definition } from "../../model/model.ts";

/**
 * The same expression with each of its parts replaced by what `replace` gives for it; the expression itself is not
 * handed over. Number subscripts, `[i + 1]`, are parts too.
 */
export function mapParts(expression: Expression, replace: (part: Expression) => Expression): Expression {
  switch (expression.kind) {
    case "number":
    case "text":
    case "table":
      return expression;
    case "reference":
      return expression.subscripts.length === 0
        ? expression
        : { ...expression, subscripts: mapSubscripts(expression.subscripts, replace) };
    case "call":
      return {
        ...expression,
        arguments: expression.arguments.map(replace),
        ...(expression.subscripts && { subscripts: mapSubscripts(expression.subscripts, replace) }),
      };
    case "negate":
    case "not":
      return { ...expression, operand: replace(expression.operand) };
    case "binary":
      return { ...expression, left: replace(expression.left), right: replace(expression.right) };
    case "if":
      return {
        ...expression,
        condition: replace(expression.condition),
        // biome-ignore lint/suspicious/noThenProperty: the model language's own name; nothing awaits an expression
        then: replace(expression.then),
        otherwise: replace(expression.otherwise),
      };
  }
}

function mapSubscripts(subscripts: readonly Subscript[], replace: (part: Expression) => Expression) {
  return subscripts.map(
    (subscript): Subscript =>
      subscript.kind === "index" ? { kind: "index", index: replace(subscript.index) } : subscript,
  );
}

/** The same definition with each of its expressions replaced. */
export function mapDefinition(definition: Definition, replace: (expression: Expression) => Expression): Definition {
  switch (definition.kind) {
    case "value":
      return {
        kind: "value",
        value: replace(definition.value),
        ...(definition.initial && { initial: replace(definition.initial) }),
      };
    case "integral":
      return { kind: "integral", net: replace(definition.net), initial: replace(definition.initial) };
    case "stock":
      return { ...definition, initial: replace(definition.initial) };
    case "lookup":
      return definition.input === undefined ? definition : { ...definition, input: replace(definition.input) };
    case "numbers":
    case "data":
      return definition;
  }
}
