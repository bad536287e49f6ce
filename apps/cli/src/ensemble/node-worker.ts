import { Worker } from "node:worker_threads";
import type { FromWorker, WorkerHandle } from "@tamarisk/scenario-engine";
import { compiledFile } from "../compiled-file.ts";

/**
 * A thread that runs chunks of ensembles.
 *
 * @throws {RangeError} If the package has not been built: threads load compiled code.
 */
export function nodeWorker(): WorkerHandle {
  const worker = new Worker(compiledFile("ensemble/ensemble-thread.js"));
  return {
    post: (message, transfer) => worker.postMessage(message, transfer),
    listen(hear, lost) {
      worker.on("message", (message: FromWorker) => hear(message));
      worker.on("error", lost);
      worker.on("exit", (code) => lost(new Error(`a worker thread ended with code ${code}`)));
    },
    end: () => void worker.terminate(),
  };
}
