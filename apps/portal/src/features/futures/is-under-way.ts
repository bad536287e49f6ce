import type { Ensemble } from "@tamarisk/domain";

/** Whether a run still moves. */
export function isUnderWay({ state }: Pick<Ensemble, "state">): boolean {
  return state === "queued" || state === "running";
}
