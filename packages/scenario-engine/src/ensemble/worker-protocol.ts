import type { SimulatorRecipe } from "./kernel-simulator.ts";
import type { ChunkDesign, ChunkOutcomes } from "./run-chunk.ts";

/**
 * What a thread and a worker say to each other, the same in Node and in browsers. The thread says `start` once and then
 * `run` as often as it likes; the worker answers each `run`, in order, with `chunk` or `refused` under the same task
 * number. Buffers are transferred, not copied. There is no message to cancel: whoever has no use for an answer any more
 * ignores its task number, or ends the worker.
 */
export type ToWorker =
  | { readonly kind: "start"; readonly model: WorkerModel }
  | { readonly kind: "run"; readonly task: number; readonly design: ChunkDesign };

export type FromWorker =
  | { readonly kind: "chunk"; readonly task: number; readonly outcomes: ChunkOutcomes }
  /** The model could not be opened, or the design does not fit it: an error, not a run that failed. */
  | { readonly kind: "refused"; readonly task: number; readonly name: string; readonly message: string };

/** How a worker comes by the simulator it runs. */
export type WorkerModel =
  | { readonly kind: "recipe"; readonly recipe: SimulatorRecipe }
  /** What the worker's own code makes a model of, such as a town's parameters; anything that can be sent to a worker. */
  | { readonly kind: "data"; readonly data: unknown };

/** The worker's end of the line: Node's `parentPort`, a browser worker's `self`. */
export interface WorkerPort {
  readonly post: (message: FromWorker, transfer: ArrayBuffer[]) => void;
  readonly listen: (hear: (message: ToWorker) => void) => void;
}

/** The other end: one worker, of whichever host. */
export interface WorkerHandle {
  readonly post: (message: ToWorker, transfer: ArrayBuffer[]) => void;
  /** @param lost - Called when the worker ends or breaks without an answer. */
  readonly listen: (hear: (message: FromWorker) => void, lost: (error: Error) => void) => void;
  readonly end: () => void;
}
