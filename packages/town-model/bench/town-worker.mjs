import { parentPort } from "node:worker_threads";
import { createTownModel, groupOutcomes, jinchang, townOutcomes } from "../dist/index.js";

/** Runs its share of the futures that town.mjs asks for. */
const outcomeIds = [...townOutcomes(jinchang), ...groupOutcomes(jinchang)].map(({ id }) => id);
const model = createTownModel(jinchang, { outcomeIds });
parentPort.on("message", ({ scenarios, count, policy }) => {
  const { values } = model.run(scenarios, count, policy);
  parentPort.postMessage(values, [values.buffer]);
});
