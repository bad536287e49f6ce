import { findMembershipOf, findOrganisationBySlug, findUserByEmail } from "@tamarisk/db";

/** The owner of the example organisation, as a caller. */
export async function demoMember(database) {
  const organisation = await findOrganisationBySlug(database, "jinchang-planning-bureau-demo");
  const user = await findUserByEmail(database, "planner@demo.tamarisk");
  const { role } = await findMembershipOf(database, user.id, organisation.id);
  return { kind: "member", user, sessionId: "none", organisation, role };
}
