import type { ProgramBinaryOperator } from "../../compile/program.ts";
import { power } from "./generated-numbers.ts";

/** The functions of two numbers, one pair at a time. Questions give 1 or 0; anything but 0 is true. */
export const binary: Record<ProgramBinaryOperator, (x: number, y: number) => number> = {
  "+": (x, y) => x + y,
  "-": (x, y) => x - y,
  "*": (x, y) => x * y,
  "/": (x, y) => x / y,
  power,
  modulo: (x, y) => {
    const rest = x % y;
    return rest !== 0 && rest < 0 !== y < 0 ? rest + y : rest;
  },
  remainder: (x, y) => x % y,
  min: Math.min,
  max: Math.max,
  "=": (x, y) => (x === y ? 1 : 0),
  "<>": (x, y) => (x !== y ? 1 : 0),
  "<": (x, y) => (x < y ? 1 : 0),
  "<=": (x, y) => (x <= y ? 1 : 0),
  ">": (x, y) => (x > y ? 1 : 0),
  ">=": (x, y) => (x >= y ? 1 : 0),
  and: (x, y) => (x !== 0 && y !== 0 ? 1 : 0),
  or: (x, y) => (x !== 0 || y !== 0 ? 1 : 0),
};
