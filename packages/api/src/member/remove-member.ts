import { MembershipId, RowVersion } from "@tamarisk/domain";
import { z } from "zod";
import { forMember } from "../trpc/base.ts";
import { pending } from "../trpc/pending.ts";

/** Take somebody out of the organisation. Their account stays. */
export const removeMember = forMember("administer", "member")
  .input(z.object({ membershipId: MembershipId, version: RowVersion }))
  .output(z.object({ membershipId: MembershipId }))
  .mutation(async () => pending());
