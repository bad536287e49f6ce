import type { BinaryOperator, Expression, LookupTable, Subscript } from "../model/expression.ts";
import { xmileCallOf } from "./xmile-call.ts";
import { xmileName, xmileSubscript } from "./xmile-name.ts";

/** What an expression must ask of the model around it to be written. */
interface ExpressionSurroundings {
  /** The name of a variable that holds a table which stands inside an equation. */
  readonly nameOfTable: (table: LookupTable) => string;
  /** The dimension of each place of a variable, so that a marked one can be written as `*`. */
  readonly dimensionsOf: (name: string) => readonly string[];
  /** Stops the writing. */
  readonly refuse: (message: string) => never;
}

const BINDING: Readonly<Record<BinaryOperator, number>> = {
  or: 1,
  and: 2,
  "=": 3,
  "<>": 3,
  "<": 4,
  "<=": 4,
  ">": 4,
  ">=": 4,
  "+": 5,
  "-": 5,
  "*": 6,
  "/": 6,
  mod: 6,
  "^": 8,
};
const UNARY_BINDING = 7;

/** An expression in XMILE's language, with no more brackets than it needs. */
export function xmileExpression(expression: Expression, around: ExpressionSurroundings): string {
  return written(expression, 0, around);
}

/** As text in a place that asks for operators that bind at least this tightly. */
function written(expression: Expression, binding: number, around: ExpressionSurroundings): string {
  const part = (inner: Expression, tightly = 0) => written(inner, tightly, around);
  const within = (own: number, text: string) => (own < binding ? `(${text})` : text);
  switch (expression.kind) {
    case "number":
      return numberText(expression.value, within);
    case "text":
      return around.refuse("a text stands in an equation, which XMILE does not know");
    case "table":
      return xmileName(around.nameOfTable(expression.table));
    case "reference":
      return xmileName(expression.name) + subscriptsText(expression.name, expression.subscripts, around);
    case "negate":
      return within(UNARY_BINDING, `-${part(expression.operand, UNARY_BINDING)}`);
    case "not":
      return within(UNARY_BINDING, `NOT ${part(expression.operand, UNARY_BINDING)}`);
    case "if": {
      const [condition, then, otherwise] = [expression.condition, expression.then, expression.otherwise];
      return `(IF ${part(condition)} THEN ${part(then)} ELSE ${part(otherwise)})`;
    }
    case "binary": {
      const { operator, left, right } = expression;
      const own = BINDING[operator];
      const [toLeft, toRight] = operator === "^" ? [own + 1, UNARY_BINDING] : [own, own + 1];
      return within(own, `${part(left, toLeft)} ${operator.toUpperCase()} ${part(right, toRight)}`);
    }
    case "call":
      return callText(expression, binding, around);
  }
}

function numberText(value: number, within: (own: number, text: string) => string): string {
  if (Number.isNaN(value)) return "NAN";
  const size = Number.isFinite(value) ? String(Math.abs(value)) : "INF";
  return value < 0 || Object.is(value, -0) ? within(UNARY_BINDING, `-${size}`) : size;
}

function callText(
  call: Extract<Expression, { kind: "call" }>,
  binding: number,
  around: ExpressionSurroundings,
): string {
  const list = (given: readonly Expression[]) => given.map((argument) => written(argument, 0, around)).join(", ");
  const said = xmileCallOf(call.function, call.arguments);
  if (said === undefined) {
    const subscripts = subscriptsText(call.function, call.subscripts ?? [], around);
    return `${xmileName(call.function)}${subscripts}(${list(call.arguments)})`;
  }
  switch (said.kind) {
    case "word":
      return said.word;
    case "function":
      return `${said.name}(${list(said.arguments)})`;
    case "expression":
      return written(said.expression, binding, around);
    case "none":
      return around.refuse(`${call.function} ${said.reason}`);
  }
}

function subscriptsText(name: string, subscripts: readonly Subscript[], around: ExpressionSurroundings): string {
  if (subscripts.length === 0) return "";
  const dimensions = around.dimensionsOf(name);
  const texts = subscripts.map((subscript, place) => subscriptText(subscript, dimensions[place], around));
  return `[${texts.join(", ")}]`;
}

function subscriptText(subscript: Subscript, dimension: string | undefined, around: ExpressionSurroundings): string {
  switch (subscript.kind) {
    case "name":
      return xmileSubscript(subscript.name);
    case "all":
      return subscript.within === undefined ? "*" : `*:${xmileName(subscript.within)}`;
    case "each":
      return subscript.name === dimension ? "*" : `*:${xmileName(subscript.name)}`;
    case "index":
      return written(subscript.index, 0, around);
    case "shift": {
      const { dimension: own, by } = subscript;
      return `${xmileName(own)} ${by < 0 ? "-" : "+"} ${Math.abs(by)}`;
    }
  }
}
