import { Membership, MembershipId, Role, RowVersion } from "@tamarisk/domain";
import { z } from "zod";
import { forMember } from "../trpc/base.ts";
import { pending } from "../trpc/pending.ts";

/** Give a member another role. Only an owner makes or unmakes owners, and the last one stays. */
export const changeRole = forMember("administer", "member")
  .input(z.object({ membershipId: MembershipId, role: Role, version: RowVersion }))
  .output(Membership)
  .mutation(async () => pending());
