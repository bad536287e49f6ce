import { type SimulatorPool, simulatorPool, type WorkerHandle } from "@tamarisk/scenario-engine";
import { asWorkerModel, type TownOrder } from "./town-order.ts";

/** More than this many bring little: a thousand futures are shared out in tens of milliseconds. */
const workersMax = 4;

/** One worker per core, each with the town's model open. Close it when the page is left. */
export function futuresWorkers(order: TownOrder): SimulatorPool {
  const count = Math.max(1, Math.min(workersMax, navigator.hardwareConcurrency));
  return simulatorPool(Array.from({ length: count }, browserWorker), asWorkerModel(order));
}

function browserWorker(): WorkerHandle {
  const worker = new Worker(new URL("./futures.worker.ts", import.meta.url), { type: "module" });
  return {
    post: (message, transfer) => worker.postMessage(message, transfer),
    listen: (hear, lost) => {
      worker.onmessage = (event) => hear(event.data);
      worker.onerror = (event) => lost(new Error(event.message || "a worker of this page stopped; reload the page"));
    },
    end: () => worker.terminate(),
  };
}
