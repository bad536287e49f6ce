import { Invitation } from "@tamarisk/domain";
import { z } from "zod";
import { forMember } from "../trpc/base.ts";
import { pending } from "../trpc/pending.ts";

/** The organisation's invitations, newest first. */
export const listInvitations = forMember("administer", "invitation")
  .output(z.array(Invitation))
  .query(async () => pending());
