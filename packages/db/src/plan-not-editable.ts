import type { PlanState } from "@tamarisk/domain";

/** The plan version is past being edited; nothing was written. */
export class PlanNotEditable extends Error {
  override readonly name = "PlanNotEditable";
  constructor(readonly state: PlanState) {
    super(`the plan is ${state}, and only a draft can be edited; reopen it or start a new version`);
  }
}
