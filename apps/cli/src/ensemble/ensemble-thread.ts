import { parentPort } from "node:worker_threads";
import {
  kernelSimulator,
  type Simulator,
  serveSimulator,
  type ToWorker,
  type WorkerModel,
} from "@tamarisk/scenario-engine";

/** What a worker thread runs; loaded from `dist` by `node-worker.ts`. */
const port = parentPort;
if (!port) throw new Error("this file is for worker threads; run tamarisk instead");
serveSimulator(
  {
    post: (message, transfer) => port.postMessage(message, transfer),
    listen: (hear) => void port.on("message", (message: ToWorker) => hear(message)),
  },
  openSimulator,
);

function openSimulator(model: WorkerModel): Simulator {
  if (model.kind === "recipe") return kernelSimulator(model.recipe);
  throw new RangeError("a thread of the command line runs a recipe's own program; found a model given as data");
}
