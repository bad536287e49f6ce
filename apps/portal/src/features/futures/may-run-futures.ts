import type { Role } from "@tamarisk/domain";

const runners: readonly Role[] = ["owner", "administrator", "planner"];

/** Whether somebody in this role may run futures. The server decides; this only hides what it refuses. */
export function mayRunFutures(role: Role): boolean {
  return runners.includes(role);
}
