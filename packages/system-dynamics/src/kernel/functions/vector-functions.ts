import type { VectorFunction } from "../../compile/program.ts";
import { allocateAvailable, allocateByPriority } from "./allocate.ts";
import { invertMatrix } from "./invert-matrix.ts";
import { rank, reorder, sortOrder } from "./sort-order.ts";

/** Functions of whole vectors; each writes every place of its output, changes no input, and never throws. */
export const vectorFunctions: Readonly<
  Record<VectorFunction, (inputs: readonly Float64Array[], output: Float64Array) => void>
> = {
  "sort-order": sortOrder,
  rank,
  reorder,
  "allocate-available": allocateAvailable,
  "allocate-by-priority": allocateByPriority,
  "invert-matrix": invertMatrix,
};
