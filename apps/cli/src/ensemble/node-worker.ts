import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import type { FromWorker, WorkerHandle } from "@tamarisk/scenario-engine";

/**
 * A thread that runs chunks of ensembles.
 *
 * @throws {RangeError} If the package has not been built: threads load compiled code.
 */
export function nodeWorker(): WorkerHandle {
  const worker = new Worker(compiled("ensemble-thread.js"));
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

/** A compiled file of this folder, whether this one runs compiled or, in tests, from source. */
function compiled(name: string): URL {
  const places = [`./${name}`, `../../dist/ensemble/${name}`].map((place) => new URL(place, import.meta.url));
  const found = places.find((place) => existsSync(place));
  if (found) return found;
  const looked = places.map((place) => fileURLToPath(place)).join(" nor ");
  throw new RangeError(`found neither ${looked}; build the package first: pnpm build`);
}
