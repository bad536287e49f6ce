import type { PlanState } from "@tamarisk/domain";

/** The plan has a version that is still being written or judged, and it has one of those at a time; nothing was written. */
export class PlanInWork extends Error {
  override readonly name = "PlanInWork";
  constructor(
    readonly number: number,
    readonly state: PlanState,
  ) {
    super(`version ${number} of the plan is ${state}; finish it before a new version is begun`);
  }
}
