import { findMembership, removeMembership } from "@tamarisk/db";
import { MembershipId, RowVersion } from "@tamarisk/domain";
import { z } from "zod";
import { recordedChange } from "../audit/recorded-change.ts";
import { authoriseMember } from "../authorisation/authorise.ts";
import { forMember } from "../trpc/base.ts";
import { documentedChange } from "../trpc/documented.ts";

/** Take somebody out of the organisation. Their account stays. */
export const removeMember = forMember(
  "administer",
  "member",
  documentedChange("DELETE", "/admin/members/{membershipId}", "Take somebody out of the organisation"),
)
  .input(z.object({ membershipId: MembershipId, version: RowVersion }))
  .output(z.object({ membershipId: MembershipId }))
  .mutation(async ({ ctx, input: { membershipId, version } }) => {
    const before = await findMembership(ctx.database, ctx.permit.scope, membershipId);
    if (before.role === "owner") authoriseMember(ctx.permit.caller, "appoint", "member");
    await recordedChange(ctx, {
      make: (tx, scope) => removeMembership(tx, scope, membershipId, version),
      record: ({ user, role }) => ({
        action: "remove",
        subject: { kind: "membership", id: membershipId },
        projectId: null,
        detail: { name: user.name, role },
      }),
    });
    return { membershipId };
  });
