import { type Database, findWorkplaceOf } from "@tamarisk/db";
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
  const place = await findWorkplaceOf(database, user.id, chosen.success ? chosen.data : null);
  return place ? { kind: "member", ...person, ...place } : { kind: "person", ...person };
}
