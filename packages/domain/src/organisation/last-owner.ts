import type { Membership } from "./membership.ts";
import type { Role } from "./role.ts";

/**
 * Whether changing one membership would leave the organisation without an owner, so that nobody could manage it.
 *
 * @param memberships - All memberships of one organisation.
 * @param next - The role the membership would get, or `null` when it would be removed.
 */
export function leavesNoOwner(memberships: readonly Membership[], membershipId: string, next: Role | null): boolean {
  if (next === "owner") return false;
  return !memberships.some((membership) => membership.role === "owner" && membership.id !== membershipId);
}
