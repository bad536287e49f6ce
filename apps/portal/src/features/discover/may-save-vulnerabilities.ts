import type { Role } from "@tamarisk/domain";

const savers: readonly Role[] = ["owner", "administrator", "planner"];

/** Whether somebody in this role may save what was found. The server decides; this only hides what it refuses. */
export function maySaveVulnerabilities(role: Role): boolean {
  return savers.includes(role);
}
