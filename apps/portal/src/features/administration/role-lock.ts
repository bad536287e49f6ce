import { leavesNoOwner, type Membership, type Role } from "@tamarisk/domain";

/**
 * Why a member's role and membership cannot be touched: they are the last owner, or an owner while the reader is none.
 * `null` when they can.
 */
export function roleLock(
  member: Membership,
  members: readonly Membership[],
  myRole: Role,
): "lastOwner" | "onlyOwners" | null {
  if (member.role !== "owner") return null;
  if (leavesNoOwner(members, member.id, null)) return "lastOwner";
  return myRole === "owner" ? null : "onlyOwners";
}
