import { assertNever } from "@tamarisk/domain";
import { computeChunk } from "./compute-chunk.ts";
import type { ComputeTask } from "./compute-task.ts";
import { summariseChunks } from "./summarise-chunks.ts";

/** What a worker thread runs; loaded from `dist` by `compute-pool.ts`. */
export default function compute(task: ComputeTask): unknown {
  switch (task.kind) {
    case "chunk":
      return computeChunk(task.recipe, task.index);
    case "summary":
      return summariseChunks(task.ensembleId, task.recipe, task.chunks, task.failedRuns);
    default:
      return assertNever(task);
  }
}
