import {
  addMembership,
  appendAuditEvent,
  createOrganisation as insertOrganisation,
  setActiveOrganisation,
} from "@tamarisk/db";
import { Organisation } from "@tamarisk/domain";
import { forPerson } from "../trpc/base.ts";
import { newSlug } from "./new-slug.ts";

/** Found an organisation: the caller becomes its owner and works in it from now on. */
export const createOrganisation = forPerson("create", "organisation")
  .input(Organisation.pick({ name: true }))
  .output(Organisation)
  .mutation(({ ctx, input: { name } }) => {
    const { user, sessionId } = ctx.permit.caller;
    return ctx.database.transaction(async (tx) => {
      const organisation = await insertOrganisation(tx, { name, slug: newSlug(name) });
      const scope = { organisationId: organisation.id };
      await addMembership(tx, scope, user.id, "owner");
      await setActiveOrganisation(tx, user.id, sessionId, organisation.id);
      await appendAuditEvent(tx, scope, {
        actor: user,
        action: "create",
        subject: { kind: "organisation", id: organisation.id },
        projectId: null,
        detail: { name },
      });
      return organisation;
    });
  });
