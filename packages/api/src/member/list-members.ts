import { Membership } from "@tamarisk/domain";
import { z } from "zod";
import { forMember } from "../trpc/base.ts";
import { pending } from "../trpc/pending.ts";

/** Everybody in the organisation with their role. */
export const listMembers = forMember("administer", "member")
  .output(z.array(Membership))
  .query(async () => pending());
