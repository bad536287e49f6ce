import { isEditable, type PlanState, type Role } from "@tamarisk/domain";

const editors: readonly Role[] = ["owner", "administrator", "planner"];

/** Whether somebody in this role may change a plan in this state. The server decides; this only hides what it refuses. */
export function mayEditPlan(state: PlanState, role: Role): boolean {
  return isEditable(state) && editors.includes(role);
}
