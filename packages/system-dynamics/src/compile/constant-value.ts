import type { Call, Expression, Reference } from "../model/expression.ts";
import type { Model, Variable } from "../model/model.ts";
import { nameKey } from "../model/name-key.ts";

/** How many constants and operators may stand inside one another. */
const depthMax = 1000;

type Reader = (expression: Expression) => number | undefined;

/**
 * A reader of formulas that are numbers before the run: literals, arithmetic, and scalar variables that are no more than
 * that themselves. It gives undefined for everything else, circles included.
 *
 * @param used - Takes the keys of the variables that were read.
 */
export function constantReader(model: Model, used: Set<string> = new Set()): Reader {
  const variables = new Map(model.variables.map((variable) => [nameKey(variable.name), variable]));
  const known = new Map<Variable, number | undefined>();

  const value = (expression: Expression, depth: number): number | undefined => {
    if (depth > depthMax) return undefined;
    const inner = (operand: Expression) => value(operand, depth + 1);
    switch (expression.kind) {
      case "number":
        return expression.value;
      case "reference":
        return referenced(expression, depth + 1);
      case "negate": {
        const operand = inner(expression.operand);
        return operand === undefined ? undefined : -operand;
      }
      case "binary":
        return combine(expression.operator, inner(expression.left), inner(expression.right));
      case "if": {
        const condition = inner(expression.condition);
        if (condition === undefined) return undefined;
        return inner(condition !== 0 ? expression.then : expression.otherwise);
      }
      case "call":
        return called(expression, inner, model);
      case "not":
      case "text":
      case "table":
        return undefined;
    }
  };

  const referenced = (reference: Reference, depth: number): number | undefined => {
    const key = nameKey(reference.name);
    const variable = variables.get(key);
    used.add(key);
    if (!variable || reference.subscripts.length > 0) return undefined;
    if (known.has(variable)) return known.get(variable);
    known.set(variable, undefined);
    const found = scalarValue(variable, depth);
    known.set(variable, found);
    return found;
  };

  const scalarValue = (variable: Variable, depth: number): number | undefined => {
    const [equation, ...others] = variable.equations;
    if (!equation || others.length > 0 || equation.subscripts.length > 0) return undefined;
    const { definition } = equation;
    if (definition.kind === "numbers") return definition.values[0];
    return definition.kind === "value" && !definition.initial ? value(definition.value, depth) : undefined;
  };

  return (expression) => value(expression, 0);
}

function called(call: Call, inner: Reader, model: Model): number | undefined {
  const setting = settings.get(call.function);
  if (setting) return inner(setting(model.time));
  const calculate = calculations.get(call.function);
  const numbers = call.arguments.map(inner);
  if (!calculate || numbers.length === 0) return undefined;
  return numbers.every((number) => number !== undefined) ? calculate(...numbers) : undefined;
}

const settings = new Map<string, (time: Model["time"]) => Expression>(
  Object.entries({
    time_step: ({ step }: Model["time"]) => step,
    start_time: ({ start }: Model["time"]) => start,
    stop_time: ({ stop }: Model["time"]) => stop,
    save_every: ({ saveEvery, step }: Model["time"]) => saveEvery ?? step,
  }),
);

const calculations = new Map<string, (...numbers: number[]) => number>(
  Object.entries({
    abs: Math.abs,
    exp: Math.exp,
    ln: Math.log,
    sqrt: Math.sqrt,
    floor: Math.floor,
    ceiling: Math.ceil,
    truncate: Math.trunc,
    min: Math.min,
    max: Math.max,
    power: (x: number, y: number) => x ** y,
  }),
);

function combine(operator: string, left: number | undefined, right: number | undefined): number | undefined {
  if (left === undefined || right === undefined) return undefined;
  switch (operator) {
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
    case "=":
      return left === right ? 1 : 0;
    case "<":
      return left < right ? 1 : 0;
    case ">":
      return left > right ? 1 : 0;
    default:
      return undefined;
  }
}
