import type { ScalarFunction, VectorFunction } from "../compile/program.ts";
import type { LookupTable } from "../model/expression.ts";

/** A function of numbers that kernels call out for, one experiment at a time. It never throws: what has no value is NaN. */
export type HostScalar = (...numbers: number[]) => number;

/** A function of whole vectors. Writes every place of `output` and changes no input. */
export type HostVector = (inputs: readonly Float64Array[], output: Float64Array) => void;

/** @param tables - The program's, for functions that take the number of one. */
export function scalarFunction(name: ScalarFunction, _tables: readonly LookupTable[]): HostScalar {
  throw new RangeError(`the function ${name} is not available`);
}

export function vectorFunction(name: VectorFunction): HostVector {
  throw new RangeError(`the function ${name} is not available`);
}
