import { createHash } from "node:crypto";
import { Invitation, type InvitationId, type Membership, type UserId } from "@tamarisk/domain";
import type { Invitation as InvitationRow } from "./generated/client.ts";
import { addMembership } from "./membership.ts";
import { type Reader, type RowScope, rowsOf, type Tx } from "./reader.ts";
import { RowNotFound } from "./row-not-found.ts";
import { refusedUpdate, stamp } from "./stale-version.ts";

/** What an administrator asks for. The token is the secret part of the link; only its hash is stored. */
export type InvitationDraft = Pick<Invitation, "email" | "role" | "expiresAt"> & { readonly token: string };

function invitationFromRow(row: InvitationRow, now: Date): Invitation {
  const hasExpired = row.state === "open" && row.expiresAt <= now;
  return Invitation.parse({ ...row, state: hasExpired ? "expired" : row.state });
}

function hashOf(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

/** Everyone who was invited, the latest first. */
export async function listInvitations(reader: Reader, scope: RowScope, now: Date): Promise<Invitation[]> {
  const rows = await rowsOf(reader).invitation.findMany({
    where: { organisationId: scope.organisationId },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
  });
  return rows.map((row) => invitationFromRow(row, now));
}

/** Invite somebody; an earlier invitation of the same address that is still open is revoked. */
export async function createInvitation(
  tx: Tx,
  scope: RowScope,
  draft: InvitationDraft,
  now: Date,
): Promise<Invitation> {
  const rows = rowsOf(tx);
  const { organisationId } = scope;
  const email = draft.email.toLowerCase();
  await rows.invitation.updateMany({
    where: { organisationId, email, state: "open" },
    data: { state: "revoked", version: { increment: 1 } },
  });
  const { role, expiresAt, token } = draft;
  const data = { organisationId, email, role, expiresAt, tokenHash: hashOf(token) };
  return invitationFromRow(await rows.invitation.create({ data }), now);
}

/** @throws {StaleVersion} Also when it has been accepted or revoked meanwhile. @throws {RowNotFound} */
export async function revokeInvitation(
  tx: Tx,
  scope: RowScope,
  invitationId: InvitationId,
  version: number,
  now: Date,
): Promise<Invitation> {
  const rows = rowsOf(tx);
  const where = { id: invitationId, organisationId: scope.organisationId };
  const [row] = await rows.invitation.updateManyAndReturn({
    where: { ...where, version, state: "open" },
    data: { state: "revoked", version: { increment: 1 } },
  });
  if (row) return invitationFromRow(row, now);
  throw refusedUpdate("invitation", invitationId, version, await rows.invitation.findFirst({ where, select: stamp }));
}

/** The invitation behind a link, with the name of the organisation that invites, or `null`. */
export async function findInvitationByToken(
  reader: Reader,
  token: string,
  now: Date,
): Promise<{ invitation: Invitation; organisationName: string } | null> {
  const row = await rowsOf(reader).invitation.findUnique({
    where: { tokenHash: hashOf(token) },
    include: { organisation: { select: { name: true } } },
  });
  return row && { invitation: invitationFromRow(row, now), organisationName: row.organisation.name };
}

/**
 * Let a person in. Two people with the same link cannot both use it.
 *
 * @throws {RowNotFound} When no open invitation has this token, or its time has passed.
 * @throws {DuplicateRow} When the person is in the organisation already.
 */
export async function acceptInvitation(tx: Tx, token: string, userId: UserId, now: Date): Promise<Membership> {
  const [row] = await rowsOf(tx).invitation.updateManyAndReturn({
    where: { tokenHash: hashOf(token), state: "open", expiresAt: { gt: now } },
    data: { state: "accepted", version: { increment: 1 } },
  });
  if (!row) throw new RowNotFound("invitation", "with this link");
  const { organisationId, role } = invitationFromRow(row, now);
  return addMembership(tx, { organisationId }, userId, role);
}
