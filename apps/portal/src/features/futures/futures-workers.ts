import type { TownId } from "@tamarisk/domain";
import { type SimulatorPool, simulatorPool, type WorkerHandle } from "@tamarisk/scenario-engine";

/** More than this many bring little: a thousand futures are shared out in tens of milliseconds. */
const workersMax = 4;

/** One worker per core, each with the town's model open. Close it when the page is left. */
export function futuresWorkers(townId: TownId): SimulatorPool {
  const count = Math.max(1, Math.min(workersMax, navigator.hardwareConcurrency));
  return simulatorPool(Array.from({ length: count }, browserWorker), { kind: "named", name: townId });
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
