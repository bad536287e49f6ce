import type { SampledUncertainty } from "@tamarisk/domain";
import type { ScenarioColumns } from "../src/sampling/scenario-columns.ts";

/** A number per scenario of a function of its inputs, in the order of the columns. */
export function outcomesOf(scenarios: ScenarioColumns, of: (inputs: readonly number[]) => number): Float64Array {
  const columns = Object.values(scenarios);
  return Float64Array.from(columns[0]!, (_, row) => of(columns.map((column) => column[row]!)));
}

/** Independent uncertainties of one range. */
export function uniformInputs(ids: readonly string[], low: number, high: number): SampledUncertainty[] {
  return ids.map((id) => ({ id, distribution: { kind: "uniform", low, high } }));
}

/** Ishigami & Homma (1990), doi:10.1109/ISUMA.1990.151285, for inputs from −π to π. */
export function ishigami(a: number, b: number): (inputs: readonly number[]) => number {
  return ([x1, x2, x3]) => Math.sin(x1!) + a * Math.sin(x2!) ** 2 + b * x3! ** 4 * Math.sin(x1!);
}

/** The G function of Saltelli & Sobol' (1995), doi:10.1016/0951-8320(95)00099-2, for inputs from 0 to 1. */
export function sobolG(a: readonly number[]): (inputs: readonly number[]) => number {
  return (inputs) =>
    a.reduce((product, weight, i) => (product * (Math.abs(4 * inputs[i]! - 2) + weight)) / (1 + weight), 1);
}

/** Its indices by the formula. */
export function sobolGIndices(a: readonly number[]): { first: number[]; total: number[] } {
  const parts = a.map((weight) => 1 / 3 / (1 + weight) ** 2);
  const product = parts.reduce((all, part) => all * (1 + part), 1);
  const variance = product - 1;
  return {
    first: parts.map((part) => part / variance),
    total: parts.map((part) => (part * product) / (1 + part) / variance),
  };
}
