import { Formula } from "../src/kernel/maths/formula.ts";
import type { LaneValue } from "../src/kernel/maths/lane-graph.ts";

/** A formula as a function: what its graph gives for its parameters. */
export interface LaneFunction {
  readonly formula: Formula;
  readonly parameters: readonly string[];
  readonly result: LaneValue;
}

export function laneFunction(
  parameters: readonly string[],
  write: (f: Formula, ...parameters: LaneValue[]) => LaneValue,
): LaneFunction {
  const formula = new Formula();
  const values = parameters.map((_, index) => formula.graph.parameter(index));
  return { formula, parameters, result: write(formula, ...values) };
}
