import { type Database, findMembershipOf, findOrganisation, listOrganisationsOf } from "@tamarisk/db";
import { OrganisationId, User } from "@tamarisk/domain";
import type { Auth } from "../auth/create-auth.ts";
import type { Caller } from "../authorisation/caller.ts";

/**
 * Who sent a request, by its session cookie. Somebody who has chosen no organisation since signing in works in the
 * first of theirs, by name.
 */
export async function resolveCaller(auth: Auth, database: Database, headers: Headers): Promise<Caller> {
  const found = await auth.api.getSession({ headers });
  if (!found) return { kind: "anyone" };
  const user = User.parse(found.user);
  const person = { user, sessionId: found.session.id };
  const chosen = OrganisationId.safeParse(found.session.activeOrganisationId);
  const membership = chosen.success ? await findMembershipOf(database, user.id, chosen.data) : null;
  if (membership) {
    const organisation = await findOrganisation(database, { organisationId: membership.organisationId });
    return { kind: "member", ...person, organisation, role: membership.role };
  }
  const [first] = await listOrganisationsOf(database, user.id);
  if (!first) return { kind: "person", ...person };
  return { kind: "member", ...person, organisation: first.organisation, role: first.membership.role };
}
