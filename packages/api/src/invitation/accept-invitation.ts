import { User } from "@tamarisk/domain";
import { z } from "zod";
import { Password } from "../auth/password.ts";
import { forAnyone } from "../trpc/base.ts";
import { pending } from "../trpc/pending.ts";
import { InvitationToken } from "./invitation-token.ts";

/** Join an organisation by an invitation link. Makes the account when the e-mail has none yet; otherwise the password must be that account's. */
export const acceptInvitation = forAnyone("accept", "invitation")
  .input(z.object({ token: InvitationToken, name: User.shape.name, password: Password }))
  .output(z.object({ email: z.string() }))
  .mutation(async () => pending());
