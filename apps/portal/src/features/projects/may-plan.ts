import type { Role } from "@tamarisk/domain";

/** Whether to offer starting and renaming projects; the API decides again. */
export function mayPlan(role: Role | null): boolean {
  return role === "owner" || role === "administrator" || role === "planner";
}

/** Whether to offer removing projects; the API decides again. */
export function mayRemoveProjects(role: Role | null): boolean {
  return role === "owner" || role === "administrator";
}
