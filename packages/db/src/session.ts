import type { OrganisationId, UserId } from "@tamarisk/domain";
import { findMembershipOf } from "./membership.ts";
import { rowsOf, type Tx } from "./reader.ts";
import { RowNotFound } from "./row-not-found.ts";

/**
 * Make one organisation the one a session works in.
 *
 * @throws {RowNotFound} When the person is not in that organisation, or the session is not theirs.
 */
export async function setActiveOrganisation(
  tx: Tx,
  userId: UserId,
  sessionId: string,
  organisationId: OrganisationId,
): Promise<void> {
  const membership = await findMembershipOf(tx, userId, organisationId);
  if (!membership) throw new RowNotFound("organisation", organisationId);
  const { count } = await rowsOf(tx).session.updateMany({
    where: { id: sessionId, userId },
    data: { activeOrganisationId: organisationId },
  });
  if (count === 0) throw new RowNotFound("session", sessionId);
}
