import { listInvitations as readInvitations } from "@tamarisk/db";
import { Invitation } from "@tamarisk/domain";
import { z } from "zod";
import { forMember } from "../trpc/base.ts";
import { documented } from "../trpc/documented.ts";

/** The organisation's invitations, newest first. */
export const listInvitations = forMember("administer", "invitation", documented("/admin/invitations", "Invitations"))
  .output(z.array(Invitation))
  .query(({ ctx }) => readInvitations(ctx.database, ctx.permit.scope, ctx.now()));
