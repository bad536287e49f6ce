import { findMembershipOf, findOrganisation, RowNotFound, setActiveOrganisation } from "@tamarisk/db";
import { Organisation, OrganisationId, Role } from "@tamarisk/domain";
import { z } from "zod";
import { forPerson } from "../trpc/base.ts";
import { documentedChange } from "../trpc/documented.ts";

/** Work in another organisation the caller belongs to. */
export const switchOrganisation = forPerson(
  "edit",
  "session",
  documentedChange("PUT", "/session/organisation", "Work in another organisation one belongs to"),
)
  .input(z.object({ organisationId: OrganisationId }))
  .output(z.object({ organisation: Organisation, role: Role }))
  .mutation(async ({ ctx, input: { organisationId } }) => {
    const { user, sessionId } = ctx.permit.caller;
    return ctx.database.transaction(async (tx) => {
      const membership = await findMembershipOf(tx, user.id, organisationId);
      if (!membership) throw new RowNotFound("organisation", organisationId);
      await setActiveOrganisation(tx, user.id, sessionId, organisationId);
      return { organisation: await findOrganisation(tx, { organisationId }), role: membership.role };
    });
  });
