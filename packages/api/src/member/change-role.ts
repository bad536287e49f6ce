import { findMembership, changeRole as updateRole } from "@tamarisk/db";
import { Membership, MembershipId, Role, RowVersion } from "@tamarisk/domain";
import { z } from "zod";
import { recordedChange } from "../audit/recorded-change.ts";
import { authoriseMember } from "../authorisation/authorise.ts";
import { forMember } from "../trpc/base.ts";
import { documentedChange } from "../trpc/documented.ts";

/** Give a member another role. Only an owner makes or unmakes owners, and the last one stays. */
export const changeRole = forMember(
  "administer",
  "member",
  documentedChange("PUT", "/admin/members/{membershipId}/role", "Give a member another role"),
)
  .input(z.object({ membershipId: MembershipId, role: Role, version: RowVersion }))
  .output(Membership)
  .mutation(async ({ ctx, input: { membershipId, role, version } }) => {
    const before = await findMembership(ctx.database, ctx.permit.scope, membershipId);
    if (role === "owner" || before.role === "owner") authoriseMember(ctx.permit.caller, "appoint", "member");
    return recordedChange(ctx, {
      make: (tx, scope) => updateRole(tx, scope, membershipId, role, version),
      record: ({ user }) => ({
        action: "change-role",
        subject: { kind: "membership", id: membershipId },
        projectId: null,
        detail: { name: user.name, from: before.role, to: role },
      }),
    });
  });
