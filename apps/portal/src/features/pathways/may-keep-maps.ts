import type { Role } from "@tamarisk/domain";

const keepers: readonly Role[] = ["owner", "administrator", "planner"];

/** Whether somebody in this role may keep maps and write lines into the plan. The server decides; this only hides what it refuses. */
export function mayKeepMaps(role: Role): boolean {
  return keepers.includes(role);
}
