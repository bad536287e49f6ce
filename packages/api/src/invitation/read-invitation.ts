import { findInvitationByToken, RowNotFound } from "@tamarisk/db";
import { InvitationState, Role } from "@tamarisk/domain";
import { z } from "zod";
import { forAnyone } from "../trpc/base.ts";
import { InvitationToken } from "./invitation-token.ts";

/** What somebody with the link may know of an invitation. */
const InvitationOffer = z.object({
  organisationName: z.string(),
  email: z.string(),
  role: Role,
  state: InvitationState,
});

/** What an invitation link offers, before signing in. */
export const readInvitation = forAnyone("read", "invitation")
  .input(z.object({ token: InvitationToken }))
  .output(InvitationOffer)
  .query(async ({ ctx, input: { token } }) => {
    const found = await findInvitationByToken(ctx.database, token, ctx.now());
    if (!found) throw new RowNotFound("invitation", "with this link");
    const { email, role, state } = found.invitation;
    return { organisationName: found.organisationName, email, role, state };
  });
