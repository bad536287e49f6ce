import type { BuiltinName } from "../../model/builtins.ts";
import { binaryNode, numberNode, selectNode, unaryNode } from "../fold.ts";
import type { Node, UnaryOperator } from "../program.ts";
import { type LowerCall, ofNumbers, ofShared } from "./lower-call.ts";

const unary = (operator: UnaryOperator): LowerCall => ofNumbers((x) => unaryNode(operator, x!));

/** Functions of numbers that know nothing of time or arrays. */
export const numberFunctions = {
  abs: unary("abs"),
  exp: unary("exp"),
  ln: unary("ln"),
  log10: unary("log10"),
  sqrt: unary("sqrt"),
  sin: unary("sin"),
  cos: unary("cos"),
  tan: unary("tan"),
  arcsin: unary("arcsin"),
  arccos: unary("arccos"),
  arctan: unary("arctan"),
  sinh: unary("sinh"),
  cosh: unary("cosh"),
  tanh: unary("tanh"),
  floor: unary("floor"),
  ceiling: unary("ceiling"),
  truncate: unary("truncate"),
  round: unary("round"),
  log: ofNumbers((x, base) => logarithm(x!, base!)),
  power: ofNumbers((x, y) => binaryNode("power", x!, y!)),
  modulo: ofNumbers((x, y) => binaryNode("modulo", x!, y!)),
  remainder: ofNumbers((x, y) => binaryNode("remainder", x!, y!)),
  quantum: ofShared((x, step) => quantum(x!, step!)),
  safe_divide: ofShared((x, y, otherwise, size) => safeDivide(x!, y!, otherwise ?? numberNode(0), size)),
} satisfies Partial<Record<BuiltinName, LowerCall>>;

function logarithm(x: Node, base: Node): Node {
  if (base.kind === "number" && base.value === 10) return unaryNode("log10", x);
  return binaryNode("/", unaryNode("ln", x), unaryNode("ln", base));
}

/** @see Vensim reference manual, QUANTUM: Q · integer part of X / Q, and X itself when Q is not positive. */
function quantum(x: Node, step: Node): Node {
  const cut = binaryNode("*", step, unaryNode("truncate", binaryNode("/", x, step)));
  return selectNode(binaryNode("<=", step, numberNode(0)), x, cut);
}

function safeDivide(x: Node, y: Node, otherwise: Node, size?: Node): Node {
  const isZero = size ? binaryNode("<", unaryNode("abs", y), size) : binaryNode("=", y, numberNode(0));
  return selectNode(isZero, otherwise, binaryNode("/", x, y));
}
