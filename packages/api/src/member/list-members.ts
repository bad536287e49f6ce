import { listMemberships } from "@tamarisk/db";
import { Membership } from "@tamarisk/domain";
import { z } from "zod";
import { forMember } from "../trpc/base.ts";
import { documented } from "../trpc/documented.ts";

/** Everybody in the organisation with their role. */
export const listMembers = forMember("administer", "member", documented("/admin/members", "Members and their roles"))
  .output(z.array(Membership))
  .query(({ ctx }) => listMemberships(ctx.database, ctx.permit.scope));
