import type { ScalarFunction, VectorFunction } from "../compile/program.ts";
import type { LookupTable } from "../model/expression.ts";
import { areaFunction, scalarFunctions } from "./functions/scalar-functions.ts";
import { vectorFunctions } from "./functions/vector-functions.ts";

/** A function of numbers that kernels call out for, one experiment at a time. What has no value is NaN. */
type HostScalar = (...numbers: number[]) => number;

/** A function of whole vectors. Writes every place of `output` and changes no input. */
type HostVector = (inputs: readonly Float64Array[], output: Float64Array) => void;

/** @param tables - The program's, for functions that take the number of one. */
export function scalarFunction(name: ScalarFunction, tables: readonly LookupTable[]): HostScalar {
  return name === "lookup-area" ? areaFunction(tables) : scalarFunctions[name];
}

export function vectorFunction(name: VectorFunction): HostVector {
  return vectorFunctions[name];
}
