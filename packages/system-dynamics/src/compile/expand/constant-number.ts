import type { BinaryOperator, Call, Expression, Reference } from "../../model/expression.ts";
import type { Variable } from "../../model/model.ts";
import { nameKey } from "../../model/name-key.ts";
import type { Expansion } from "./expansion.ts";

/** Longest chain of constants that are computed from other constants. */
const CHAIN_MAX = 100;

/**
 * The number an expression comes to before the run, or nothing where it may change, depends on an element, or cannot be
 * told so early. Constants that are set from outside count with the value they have in the model.
 */
export function constantNumber(expression: Expression, expansion: Expansion): number | undefined {
  return new ConstantReader(expansion).read(expression, 0);
}

class ConstantReader {
  readonly #expansion: Expansion;
  readonly #known = new Map<string, number | undefined>();

  constructor(expansion: Expansion) {
    this.#expansion = expansion;
  }

  read(expression: Expression, depth: number): number | undefined {
    if (depth > CHAIN_MAX) return undefined;
    switch (expression.kind) {
      case "number":
        return expression.value;
      case "negate": {
        const value = this.read(expression.operand, depth + 1);
        return value === undefined ? undefined : -value;
      }
      case "binary": {
        const left = this.read(expression.left, depth + 1);
        const right = left === undefined ? undefined : this.read(expression.right, depth + 1);
        return left === undefined || right === undefined ? undefined : combine(expression.operator, left, right);
      }
      case "call":
        return this.#call(expression, depth + 1);
      case "reference":
        return this.#reference(expression, depth + 1);
      default:
        return undefined;
    }
  }

  #call(call: Call, depth: number): number | undefined {
    const time = this.#expansion.model.time;
    switch (call.function) {
      case "time_step":
        return this.read(time.step, depth);
      case "start_time":
        return this.read(time.start, depth);
      case "stop_time":
        return this.read(time.stop, depth);
      default:
        return this.#calculate(call, depth);
    }
  }

  #calculate(call: Call, depth: number): number | undefined {
    const calculate = calculations.get(call.function);
    if (calculate === undefined) return undefined;
    const values: number[] = [];
    for (const argument of call.arguments) {
      const value = this.read(argument, depth);
      if (value === undefined) return undefined;
      values.push(value);
    }
    return values.length === 0 ? undefined : calculate(values);
  }

  #reference(reference: Reference, depth: number): number | undefined {
    const key = nameKey(reference.name);
    if (this.#known.has(key)) return this.#known.get(key);
    // Stands for "not constant" while the variable is being read, so that a circle ends.
    this.#known.set(key, undefined);
    const variable = this.#expansion.variable(key);
    const value = variable && this.#variable(variable, depth);
    this.#known.set(key, value);
    return value;
  }

  /** One number for the whole variable: of an array only when all its elements are alike. */
  #variable(variable: Variable, depth: number): number | undefined {
    if (variable.kind !== "auxiliary" && variable.kind !== "flow") return undefined;
    let found: number | undefined;
    for (const { definition } of variable.equations) {
      const values =
        definition.kind === "numbers"
          ? definition.values
          : definition.kind === "value" && definition.initial === undefined
            ? [this.read(definition.value, depth)]
            : [undefined];
      for (const value of values) {
        if (value === undefined || (found !== undefined && found !== value)) return undefined;
        found = value;
      }
    }
    return found;
  }
}

const calculations: ReadonlyMap<string, (values: readonly number[]) => number> = new Map([
  ["abs", ([x]) => Math.abs(x!)],
  ["floor", ([x]) => Math.floor(x!)],
  ["ceiling", ([x]) => Math.ceil(x!)],
  ["truncate", ([x]) => Math.trunc(x!)],
  ["round", ([x]) => Math.sign(x!) * Math.floor(Math.abs(x!) + 0.5)],
  ["min", (values) => Math.min(...values)],
  ["max", (values) => Math.max(...values)],
] as const satisfies readonly (readonly [string, (values: readonly number[]) => number])[]);

function combine(operator: BinaryOperator, left: number, right: number): number | undefined {
  switch (operator) {
    case "+":
      return left + right;
    case "-":
      return left - right;
    case "*":
      return left * right;
    case "/":
      return left / right;
    default:
      return undefined;
  }
}
