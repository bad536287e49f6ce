import { InvitationState, Role } from "@tamarisk/domain";
import { z } from "zod";
import { forAnyone } from "../trpc/base.ts";
import { pending } from "../trpc/pending.ts";
import { InvitationToken } from "./invitation-token.ts";

/** What somebody with the link may know of an invitation. */
export const InvitationOffer = z.object({
  organisationName: z.string(),
  email: z.string(),
  role: Role,
  state: InvitationState,
});
export type InvitationOffer = z.infer<typeof InvitationOffer>;

/** What an invitation link offers, before signing in. */
export const readInvitation = forAnyone("read", "invitation")
  .input(z.object({ token: InvitationToken }))
  .output(InvitationOffer)
  .query(async () => pending());
