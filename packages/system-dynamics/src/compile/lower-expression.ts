import { type BuiltinName, builtins } from "../model/builtins.ts";
import type { Call, Expression } from "../model/expression.ts";
import { ModelError } from "../model/model-problem.ts";
import { nameKey } from "../model/name-key.ts";
import { binaryNode, numberNode, selectNode, unaryNode } from "./fold.ts";
import { arrayFunctions } from "./functions/array-functions.ts";
import { lookupCall, lookupFunctions } from "./functions/lookup-functions.ts";
import type { LowerCall } from "./functions/lower-call.ts";
import { memoryFunctions } from "./functions/memory-functions.ts";
import { numberFunctions } from "./functions/number-functions.ts";
import { randomFunctions } from "./functions/random-functions.ts";
import { timeFunctions } from "./functions/time-functions.ts";
import { vectorFunctions } from "./functions/vector-functions.ts";
import { lowerReference } from "./lower-reference.ts";
import type { Lowering } from "./lowering.ts";
import { refuseUnknown } from "./model-names.ts";
import type { Node, ProgramBinaryOperator } from "./program.ts";

const functions = {
  ...numberFunctions,
  ...timeFunctions,
  ...memoryFunctions,
  ...lookupFunctions,
  ...arrayFunctions,
  ...vectorFunctions,
  ...randomFunctions,
} satisfies Partial<Record<BuiltinName, LowerCall>>;

/** A formula as a node, in the place where `lowering` stands. */
export function lowerExpression(expression: Expression, lowering: Lowering): Node {
  switch (expression.kind) {
    case "number":
      return numberNode(expression.value);
    case "reference":
      return lowerReference(expression, lowering);
    case "negate":
      return unaryNode("negate", lowering.node(expression.operand));
    case "not":
      return unaryNode("not", lowering.node(expression.operand));
    case "binary": {
      const left = lowering.node(expression.left);
      return binaryNode(programOperator(expression.operator), left, lowering.node(expression.right));
    }
    case "if": {
      const condition = lowering.node(expression.condition);
      const then = lowering.node(expression.then);
      return selectNode(condition, then, lowering.node(expression.otherwise));
    }
    case "call":
      return lowerCall(expression, lowering);
    case "text":
      lowering.refuse("arguments", `the text "${expression.text}" stands where a number is needed`);
      break;
    case "table":
      lowering.refuse("arguments", "a table of points stands where a number is needed; look it up at an x");
  }
}

function programOperator(operator: (Expression & { kind: "binary" })["operator"]): ProgramBinaryOperator {
  if (operator === "^") return "power";
  return operator === "mod" ? "modulo" : operator;
}

function lowerCall(call: Call, lowering: Lowering): Node {
  if (Object.hasOwn(builtins, call.function)) {
    const name = call.function as BuiltinName;
    checkArguments(call, builtins[name].arguments, lowering);
    const known: Partial<Record<BuiltinName, LowerCall>> = functions;
    const lower = known[name];
    if (lower) return lower(call, lowering);
    lowering.refuse("unsupported", `the function "${name}" cannot be used here`, call);
  }
  const key = nameKey(call.function);
  const variable = lowering.compilation.variables.get(key);
  if (!variable && lowering.compilation.broken.has(key)) throw new ModelError([]);
  if (variable?.table !== undefined) return lookupCall(call, variable, lowering);
  const known = [...Object.keys(builtins), ...lowering.compilation.variables.keys()];
  const subject = { ...lowering.subject, ...(call.at && { at: call.at }) };
  return refuseUnknown("a function or lookup", call.function, known, subject);
}

function checkArguments(call: Call, [min, max]: readonly [number, number], lowering: Lowering): void {
  const found = call.arguments.length;
  if (found >= min && found <= max) return;
  const expected = min === max ? `${min}` : `${min} to ${max}`;
  lowering.refuse("arguments", `"${call.function}" takes ${expected} arguments; found ${found}`, call);
}
