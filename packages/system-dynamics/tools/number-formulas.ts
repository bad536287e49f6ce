import { power } from "../src/kernel/maths/power.ts";
import { sinOfReduced, tanOfReduced } from "../src/kernel/maths/trigonometric.ts";
import { unaryFormulas } from "../src/kernel/maths/unary-formulas.ts";
import { type LaneFunction, laneFunction } from "./lane-function.ts";

const one = (operator: keyof typeof unaryFormulas) => laneFunction(["x"], (f, x) => unaryFormulas[operator](f, x!));

/** The formulas that JavaScript works out by generated functions, by these names. */
export const numberFormulas: Readonly<Record<string, LaneFunction>> = {
  exp: one("exp"),
  ln: one("ln"),
  log10: one("log10"),
  sin: one("sin"),
  cos: one("cos"),
  tan: one("tan"),
  arcsin: one("arcsin"),
  arccos: one("arccos"),
  arctan: one("arctan"),
  sinh: one("sinh"),
  cosh: one("cosh"),
  tanh: one("tanh"),
  round: one("round"),
  normalQuantile: one("normal-quantile"),
  power: laneFunction(["x", "y"], (f, x, y) => power(f, x!, y!)),
  sinOfReduced: laneFunction(["high", "low", "quarters"], (f, high, low, quarters) =>
    sinOfReduced(f, { high: high!, low: low!, quarters: quarters! }),
  ),
  tanOfReduced: laneFunction(["high", "low", "quarters"], (f, high, low, quarters) =>
    tanOfReduced(f, { high: high!, low: low!, quarters: quarters! }),
  ),
};
