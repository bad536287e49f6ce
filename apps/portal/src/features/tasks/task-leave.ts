import type { PlanState, Role } from "@tamarisk/domain";
import { mayEditPlan } from "@/features/plan/may-edit-plan.ts";

/**
 * What somebody may do with the tasks of a plan version: *plan* them, only *work* on them (their state, days and
 * responsible), or *read* them. The server decides; this only hides what it refuses.
 */
export type TaskLeave = "plan" | "work" | "read";

export function taskLeave(state: PlanState, role: Role): TaskLeave {
  if (mayEditPlan(state, role)) return "plan";
  const isInForce = state === "approved" || state === "published";
  return isInForce && mayEditPlan("draft", role) ? "work" : "read";
}
