import { randomBytes } from "node:crypto";
import { DuplicateRow, createInvitation as insertInvitation, listMemberships } from "@tamarisk/db";
import { Invitation, Role, User } from "@tamarisk/domain";
import { z } from "zod";
import { recordedChange } from "../audit/recorded-change.ts";
import { authoriseMember } from "../authorisation/authorise.ts";
import { forMember } from "../trpc/base.ts";
import { documentedChange } from "../trpc/documented.ts";

/** A fresh invitation with the only copy of its link: a path on the portal. */
const InvitationLink = z.object({ invitation: Invitation, link: z.string(), expiresAt: z.date() });

const openForDays = 14;

/** Invite somebody by e-mail address. The link is shown once, to be passed on by the administrator. */
export const createInvitation = forMember(
  "administer",
  "invitation",
  documentedChange("POST", "/admin/invitations", "Invite somebody; the answer has the only copy of the link"),
)
  .input(z.object({ email: User.shape.email, role: Role }))
  .output(InvitationLink)
  .mutation(async ({ ctx, input: { email, role } }) => {
    if (role === "owner") authoriseMember(ctx.permit.caller, "appoint", "member");
    const now = ctx.now();
    const token = randomBytes(32).toString("base64url");
    const expiresAt = new Date(now.getTime() + openForDays * 86_400_000);
    const invitation = await recordedChange(ctx, {
      make: async (tx, scope) => {
        const members = await listMemberships(tx, scope);
        const isMember = members.some(({ user }) => user.email.toLowerCase() === email.toLowerCase());
        if (isMember) throw new DuplicateRow("membership", "email", email);
        return insertInvitation(tx, scope, { email, role, expiresAt, token }, now);
      },
      record: ({ id }) => ({
        action: "invite",
        subject: { kind: "invitation", id },
        projectId: null,
        detail: { email, role },
      }),
    });
    return { invitation, link: `/invite/${token}`, expiresAt };
  });
