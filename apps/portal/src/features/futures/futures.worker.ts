import { serveSimulator, type ToWorker, type WorkerModel } from "@tamarisk/scenario-engine";
import { createTownModel, jinchang, type TownModel } from "@tamarisk/town-model";

/** A worker of the browser that runs futures of a town, by the town's code. */
serveSimulator(
  {
    post: (message, transfer) => self.postMessage(message, { transfer }),
    listen: (hear) => {
      self.onmessage = (event: MessageEvent<ToWorker>) => hear(event.data);
    },
  },
  openTown,
);

function openTown(model: WorkerModel): TownModel {
  const town = [jinchang].find(({ townId }) => model.kind === "named" && townId === model.name);
  if (town) return createTownModel(town);
  throw new RangeError(
    `this page has no model of ${model.kind === "named" ? `town ${model.name}` : "that recipe"}; reload it`,
  );
}
