import type { Role } from "@tamarisk/domain";

const editors: readonly Role[] = ["owner", "administrator", "planner"];

/** Whether somebody in this role may change layers and levels. The server decides; this only hides what it refuses. */
export function mayEditTerritory(role: Role): boolean {
  return editors.includes(role);
}
