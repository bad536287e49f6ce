import type { Role } from "@tamarisk/domain";

/** Whether somebody in this role may comment. The server decides; this only hides what it refuses. */
export function mayComment(role: Role): boolean {
  return role !== "viewer";
}
