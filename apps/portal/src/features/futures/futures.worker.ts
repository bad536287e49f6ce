import { serveSimulator, type ToWorker } from "@tamarisk/scenario-engine";
import { createTownModel } from "@tamarisk/town-model";
import { townOrderOf } from "./town-order.ts";

/** A worker of the browser that runs futures of a town, from the figures it is given. */
serveSimulator(
  {
    post: (message, transfer) => self.postMessage(message, { transfer }),
    listen: (hear) => {
      self.onmessage = (event: MessageEvent<ToWorker>) => hear(event.data);
    },
  },
  (model) => {
    const { town, outcomeIds } = townOrderOf(model);
    return createTownModel(town, { outcomeIds });
  },
);
