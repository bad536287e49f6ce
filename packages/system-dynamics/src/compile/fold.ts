import type { Node, ProgramBinaryOperator, UnaryOperator } from "./program.ts";

/** Operators whose result is exact or correctly rounded everywhere, so that folding them changes no bit of a run. */
const unary: Partial<Record<UnaryOperator, (x: number) => number>> = {
  negate: (x) => -x,
  not: (x) => (x === 0 ? 1 : 0),
  abs: Math.abs,
  sqrt: Math.sqrt,
  floor: Math.floor,
  ceiling: Math.ceil,
  truncate: Math.trunc,
};

const binary: Partial<Record<ProgramBinaryOperator, (x: number, y: number) => number>> = {
  "+": (x, y) => x + y,
  "-": (x, y) => x - y,
  "*": (x, y) => x * y,
  "/": (x, y) => x / y,
  "=": (x, y) => (x === y ? 1 : 0),
  "<>": (x, y) => (x !== y ? 1 : 0),
  "<": (x, y) => (x < y ? 1 : 0),
  "<=": (x, y) => (x <= y ? 1 : 0),
  ">": (x, y) => (x > y ? 1 : 0),
  ">=": (x, y) => (x >= y ? 1 : 0),
  min: (x, y) => Math.min(x, y),
  max: (x, y) => Math.max(x, y),
  and: (x, y) => (x !== 0 && y !== 0 ? 1 : 0),
  or: (x, y) => (x !== 0 || y !== 0 ? 1 : 0),
};

export function numberNode(value: number): Node {
  return { kind: "number", value };
}

export function unaryNode(operator: UnaryOperator, x: Node): Node {
  const known = unary[operator];
  return known && x.kind === "number" ? numberNode(known(x.value)) : { kind: "unary", operator, x };
}

export function binaryNode(operator: ProgramBinaryOperator, x: Node, y: Node): Node {
  const known = binary[operator];
  if (known && x.kind === "number" && y.kind === "number") return numberNode(known(x.value, y.value));
  return { kind: "binary", operator, x, y };
}

export function selectNode(condition: Node, then: Node, otherwise: Node): Node {
  if (condition.kind === "number") return condition.value !== 0 ? then : otherwise;
  return { kind: "select", condition, then, otherwise };
}
