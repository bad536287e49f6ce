import { Invitation, InvitationId, RowVersion } from "@tamarisk/domain";
import { z } from "zod";
import { forMember } from "../trpc/base.ts";
import { pending } from "../trpc/pending.ts";

/** Make an open invitation's link useless. */
export const revokeInvitation = forMember("administer", "invitation")
  .input(z.object({ invitationId: InvitationId, version: RowVersion }))
  .output(Invitation)
  .mutation(async () => pending());
