import { Organisation } from "@tamarisk/domain";
import { forMember } from "../trpc/base.ts";
import { pending } from "../trpc/pending.ts";

/** The organisation the caller works in. */
export const getOrganisation = forMember("administer", "organisation")
  .output(Organisation)
  .query(async () => pending());
