import { assertNever } from "@tamarisk/domain";
import { quantileBands } from "@tamarisk/scenario-engine";
import { computeChunk } from "./compute-chunk.ts";
import type { ComputeTask } from "./compute-task.ts";

/** What a worker thread runs; loaded from `dist` by `compute-pool.ts`. */
export default function compute(task: ComputeTask): unknown {
  switch (task.kind) {
    case "chunk":
      return computeChunk(task.recipe, task.index);
    case "bands":
      return quantileBands(task.columns);
    default:
      return assertNever(task);
  }
}
