import type { WorkerModel } from "@tamarisk/scenario-engine";
import type { TownParameters } from "@tamarisk/town-model";

/** What a worker is given to make a town's model of: its figures, and the outcomes that are wanted. */
export interface TownOrder {
  readonly town: TownParameters;
  readonly outcomeIds: readonly string[];
}

export function asWorkerModel(order: TownOrder): WorkerModel {
  return { kind: "data", data: order };
}

/**
 * @throws {RangeError} If a worker of this page was given something else.
 */
export function townOrderOf(model: WorkerModel): TownOrder {
  if (model.kind === "data") return model.data as TownOrder;
  throw new RangeError(`a worker of this page makes models of towns; found a model of the kind "${model.kind}"`);
}
