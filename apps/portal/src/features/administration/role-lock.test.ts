import type { Membership, Role } from "@tamarisk/domain";
import { describe, expect, it } from "vitest";
import { roleLock } from "./role-lock.ts";

const member = (id: string, role: Role) => ({ id, role }) as Membership;

describe("roleLock", () => {
  it("locks the last owner, also for themselves", () => {
    const members = [member("a", "owner"), member("b", "viewer")];
    expect(roleLock(members[0]!, members, "owner")).toBe("lastOwner");
    expect(roleLock(members[1]!, members, "owner")).toBeNull();
  });

  it("lets owners change one of several owners, and nobody else", () => {
    const members = [member("a", "owner"), member("b", "owner")];
    expect(roleLock(members[0]!, members, "owner")).toBeNull();
    expect(roleLock(members[0]!, members, "administrator")).toBe("onlyOwners");
  });
});
