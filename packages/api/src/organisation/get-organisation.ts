import { findOrganisation } from "@tamarisk/db";
import { Organisation } from "@tamarisk/domain";
import { forMember } from "../trpc/base.ts";
import { documented } from "../trpc/documented.ts";

/** The organisation the caller works in. */
export const getOrganisation = forMember(
  "administer",
  "organisation",
  documented("/admin/organisation", "The organisation"),
)
  .output(Organisation)
  .query(({ ctx }) => findOrganisation(ctx.database, ctx.permit.scope));
