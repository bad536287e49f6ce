import type { Role } from "@tamarisk/domain";

/** Whether somebody may assess alerts and propose decisions. The server decides; this only spares a refusal. */
export function mayDecide(role: Role): boolean {
  return role === "owner" || role === "administrator" || role === "planner";
}
