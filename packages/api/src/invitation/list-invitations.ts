import { listInvitations as readInvitations } from "@tamarisk/db";
import { Invitation } from "@tamarisk/domain";
import { z } from "zod";
import { forMember } from "../trpc/base.ts";

/** The organisation's invitations, newest first. */
export const listInvitations = forMember("administer", "invitation")
  .output(z.array(Invitation))
  .query(({ ctx }) => readInvitations(ctx.database, ctx.permit.scope, ctx.now()));
