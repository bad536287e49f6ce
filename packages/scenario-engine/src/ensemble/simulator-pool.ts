import type { ChunkDesign, ChunkOutcomes } from "./run-chunk.ts";
import { chunkCount, chunkDesign, type EnsembleChunk, type EnsembleDesign } from "./run-ensemble.ts";
import type { FromWorker, WorkerHandle, WorkerModel } from "./worker-protocol.ts";

/** Workers that run one model. */
export interface SimulatorPool {
  /**
   * Run an ensemble on all workers.
   *
   * @param options - `chunkSize` scenarios make a chunk; `has` tells which chunks need not be run; an aborted `signal`
   *   ends the run at once, and what workers are at is dropped.
   * @returns Chunks as they finish, in any order, each as `runEnsemble` gives it. The next is only begun when one is
   *   taken, so that a slow reader is not flooded: no more than two a worker are under way.
   * @throws {RangeError} If the model cannot be opened or the design does not fit it.
   * @throws {Error} If a worker breaks.
   * @throws The signal's reason, once it is aborted.
   */
  run(
    design: EnsembleDesign,
    options: { chunkSize: number; has?: (index: number) => boolean; signal?: AbortSignal },
  ): AsyncGenerator<EnsembleChunk, void, void>;
  /** End the workers. */
  close(): void;
}

interface Asker {
  readonly resolve: (outcomes: ChunkOutcomes) => void;
  readonly reject: (error: Error) => void;
}

const chunksPerWorker = 2;

/**
 * Workers of any host as a pool: threads of Node, workers of a browser.
 *
 * @param workers - At least one, none of which has been spoken to.
 *
 * @example
 * const pool = simulatorPool([nodeWorker(), nodeWorker()], { kind: "recipe", recipe });
 * for await (const chunk of pool.run(design, { chunkSize: 1000 })) store(chunk);
 */
export function simulatorPool(workers: readonly WorkerHandle[], model: WorkerModel): SimulatorPool {
  const askers = new Map<number, Asker>();
  let lost: Error | undefined;
  let lastTask = 0;
  for (const worker of workers) {
    worker.listen(settle, (error) => {
      lost = error;
      for (const asker of askers.values()) asker.reject(error);
      askers.clear();
    });
    worker.post({ kind: "start", model }, []);
  }

  function settle(message: FromWorker): void {
    const asker = askers.get(message.task);
    askers.delete(message.task);
    if (message.kind === "chunk") asker?.resolve(message.outcomes);
    else asker?.reject(errorFrom(message));
  }

  function ask(worker: WorkerHandle, design: ChunkDesign): Promise<ChunkOutcomes> {
    return new Promise((resolve, reject) => {
      if (lost) return reject(lost);
      const task = ++lastTask;
      askers.set(task, { resolve, reject });
      // Columns are views on the whole ensemble's, and a view takes all of its buffer along.
      const scenarios = Object.fromEntries(Object.entries(design.scenarios).map(([id, part]) => [id, part.slice()]));
      const buffers = Object.values(scenarios).map((column) => column.buffer);
      worker.post({ kind: "run", task, design: { ...design, scenarios } }, buffers);
    });
  }

  return {
    run: (design, options) => runOn(workers, ask, design, options),
    close() {
      for (const worker of workers) worker.end();
    },
  };
}

async function* runOn(
  workers: readonly WorkerHandle[],
  ask: (worker: WorkerHandle, design: ChunkDesign) => Promise<ChunkOutcomes>,
  design: EnsembleDesign,
  { chunkSize, has = () => false, signal }: Parameters<SimulatorPool["run"]>[1],
): AsyncGenerator<EnsembleChunk, void, void> {
  const chunks = chunkCount(design.scenarioCount, chunkSize);
  const running = new Map<number, Promise<EnsembleChunk & { readonly worker: WorkerHandle }>>();
  let next = 0;
  const begin = async (worker: WorkerHandle, index: number) => {
    return { index, worker, ...(await ask(worker, chunkDesign(design, index, chunkSize))) };
  };
  const keepBusy = (worker: WorkerHandle) => {
    while (next < chunks && has(next)) next++;
    if (next < chunks) running.set(next, begin(worker, next++));
  };
  const abort = abortion(signal);
  try {
    for (let turn = 0; turn < chunksPerWorker; turn++) for (const worker of workers) keepBusy(worker);
    while (running.size > 0) {
      signal?.throwIfAborted();
      const { worker, ...chunk } = await Promise.race([abort.promise, ...running.values()]);
      running.delete(chunk.index);
      yield chunk;
      keepBusy(worker);
    }
  } finally {
    abort.forget();
    for (const left of running.values()) left.catch(() => undefined);
  }
}

/** A promise that never comes true and fails when the signal is aborted. */
function abortion(signal: AbortSignal | undefined): { promise: Promise<never>; forget: () => void } {
  let stop = () => {};
  const promise = new Promise<never>((_, reject) => {
    stop = () => reject(signal?.reason);
    signal?.addEventListener("abort", stop);
  });
  promise.catch(() => undefined);
  return { promise, forget: () => signal?.removeEventListener("abort", stop) };
}

function errorFrom({ name, message }: Extract<FromWorker, { kind: "refused" }>): Error {
  if (name === "RangeError") return new RangeError(message);
  const error = new Error(message);
  error.name = name;
  return error;
}
