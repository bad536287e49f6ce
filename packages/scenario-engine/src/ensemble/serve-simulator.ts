import { runChunk } from "./run-chunk.ts";
import type { Simulator } from "./simulator.ts";
import type { ToWorker, WorkerModel, WorkerPort } from "./worker-protocol.ts";

/**
 * What a worker does: open the model it is given, then run chunk after chunk of an ensemble.
 *
 * @param open - Makes the simulator of a model, once; it may take its time.
 *
 * @example
 * // A browser worker
 * serveSimulator(
 *   { post: (message, transfer) => self.postMessage(message, transfer), listen: (hear) => (self.onmessage = (event) => hear(event.data)) },
 *   openSimulator,
 * );
 */
export function serveSimulator(port: WorkerPort, open: (model: WorkerModel) => Simulator | Promise<Simulator>): void {
  let opened: Promise<Simulator> = Promise.reject(new RangeError("a worker must be given a model before it can run"));
  opened.catch(ignored);
  port.listen((message) => {
    if (message.kind === "start") {
      opened = Promise.resolve(message.model).then(open);
      opened.catch(ignored);
    } else {
      void answer(message);
    }
  });

  async function answer({ task, design }: Extract<ToWorker, { kind: "run" }>): Promise<void> {
    try {
      const outcomes = runChunk(await opened, design);
      port.post({ kind: "chunk", task, outcomes }, [outcomes.columns.values.buffer as ArrayBuffer]);
    } catch (error) {
      const { name, message } = error instanceof Error ? error : new Error(String(error));
      port.post({ kind: "refused", task, name, message }, []);
    }
  }
}

/** Whoever asks for the model hears of it; until then nobody has to. */
function ignored(): void {}
