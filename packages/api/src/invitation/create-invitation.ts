import { Invitation, Role, User } from "@tamarisk/domain";
import { z } from "zod";
import { forMember } from "../trpc/base.ts";
import { pending } from "../trpc/pending.ts";

/** A fresh invitation with the only copy of its link. */
export const InvitationLink = z.object({ invitation: Invitation, link: z.string(), expiresAt: z.date() });
export type InvitationLink = z.infer<typeof InvitationLink>;

/** Invite somebody by e-mail address. The link is shown once, to be passed on by the administrator. */
export const createInvitation = forMember("administer", "invitation")
  .input(z.object({ email: User.shape.email, role: Role }))
  .output(InvitationLink)
  .mutation(async () => pending());
