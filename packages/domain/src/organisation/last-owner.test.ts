import { describe, expect, it } from "vitest";
import { leavesNoOwner } from "./last-owner.ts";
import type { Membership } from "./membership.ts";

const member = (id: string, role: Membership["role"]) => ({ id, role }) as Membership;

describe("leavesNoOwner", () => {
  it("holds when the only owner would go or step down", () => {
    const members = [member("a", "owner"), member("b", "planner")];
    expect(leavesNoOwner(members, "a", null)).toBe(true);
    expect(leavesNoOwner(members, "a", "planner")).toBe(true);
    expect(leavesNoOwner(members, "a", "owner")).toBe(false);
  });

  it("does not hold while another owner stays, or when somebody else changes", () => {
    expect(leavesNoOwner([member("a", "owner"), member("b", "owner")], "a", null)).toBe(false);
    expect(leavesNoOwner([member("a", "owner"), member("b", "planner")], "b", null)).toBe(false);
  });
});
