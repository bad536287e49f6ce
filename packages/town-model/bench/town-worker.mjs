import { parentPort } from "node:worker_threads";
import { createTownModel, jinchang } from "../dist/index.js";

/** Runs its share of the futures that town.mjs asks for. */
const model = createTownModel(jinchang);
parentPort.on("message", ({ scenarios, count, policy }) => {
  const { values } = model.run(scenarios, count, policy);
  parentPort.postMessage(values, [values.buffer]);
});
