import {
  leavesNoOwner,
  Membership,
  type MembershipId,
  Organisation,
  type OrganisationId,
  Role,
  type UserId,
} from "@tamarisk/domain";
import { refusingDuplicate } from "./duplicate-row.ts";
import type { Organisation as OrganisationRow, Prisma } from "./generated/client.ts";
import { organisationFromRow } from "./organisation.ts";
import { type Reader, type RowScope, type Rows, rowsOf, type Tx } from "./reader.ts";
import { RowNotFound } from "./row-not-found.ts";
import { refusedUpdate } from "./stale-version.ts";
import { userColumns } from "./user.ts";

/** The change would leave the organisation without an owner; nothing was written. */
export class LastOwner extends Error {
  override readonly name = "LastOwner";
  constructor() {
    super("this is the organisation's only owner; make someone else an owner first");
  }
}

const withUser = { user: { select: userColumns } } as const;
type MembershipRow = Prisma.MembershipGetPayload<{ include: typeof withUser }>;

function membershipFromRow({ id, organisationId, user, role, joinedAt, version }: MembershipRow): Membership {
  return Membership.parse({ id, organisationId, user, role, joinedAt, version });
}

/** Everyone in the organisation, in the order in which they joined. */
export async function listMemberships(reader: Reader, scope: RowScope): Promise<Membership[]> {
  const rows = await rowsOf(reader).membership.findMany({
    where: { organisationId: scope.organisationId },
    include: withUser,
    orderBy: [{ joinedAt: "asc" }, { id: "asc" }],
  });
  return rows.map(membershipFromRow);
}

/** @throws {RowNotFound} */
export async function findMembership(reader: Reader, scope: RowScope, membershipId: MembershipId): Promise<Membership> {
  const row = await rowsOf(reader).membership.findFirst({
    where: { id: membershipId, organisationId: scope.organisationId },
    include: withUser,
  });
  if (!row) throw new RowNotFound("membership", membershipId);
  return membershipFromRow(row);
}

/** The place of one person in one organisation, or `null`. This is what authorisation starts from. */
export async function findMembershipOf(
  reader: Reader,
  userId: UserId,
  organisationId: OrganisationId,
): Promise<Membership | null> {
  const row = await rowsOf(reader).membership.findUnique({
    where: { organisationId_userId: { organisationId, userId } },
    include: withUser,
  });
  return row && membershipFromRow(row);
}

/**
 * Where a person works, and as what: in the organisation they have chosen, or, where they have chosen none or are not in it
 * any more, in the first of theirs by name. `null` when they are in none. Every request begins with this.
 */
export async function findWorkplaceOf(
  reader: Reader,
  userId: UserId,
  chosen: OrganisationId | null,
): Promise<{ organisation: Organisation; role: Role } | null> {
  const [row] = await rowsOf(reader).$queryRaw<(OrganisationRow & { role: string })[]>`
    SELECT o.*, m."role" FROM "Membership" m JOIN "Organisation" o ON o."id" = m."organisationId"
    WHERE m."userId" = ${userId}::uuid
    ORDER BY (o."id" = ${chosen}::uuid) IS TRUE DESC, o."name", m."id" LIMIT 1`;
  return row ? { organisation: organisationFromRow(row), role: Role.parse(row.role) } : null;
}

/** Every organisation a person is in, with the role there, by the organisation's name. */
export async function listOrganisationsOf(
  reader: Reader,
  userId: UserId,
): Promise<{ organisation: Organisation; membership: Membership }[]> {
  const rows = await rowsOf(reader).$queryRaw<WorkplaceRow[]>`
    SELECT m."id", m."organisationId", m."role", m."joinedAt", m."version",
      o."name", o."slug", o."version" AS "organisationVersion",
      json_build_object('id', u."id", 'name', u."name", 'email', u."email") AS "user"
    FROM "Membership" m JOIN "Organisation" o ON o."id" = m."organisationId" JOIN "User" u ON u."id" = m."userId"
    WHERE m."userId" = ${userId}::uuid ORDER BY o."name", m."id"`;
  return rows.map(({ name, slug, organisationVersion, ...membership }) => ({
    organisation: Organisation.parse({ id: membership.organisationId, name, slug, version: organisationVersion }),
    membership: Membership.parse(membership),
  }));
}

type WorkplaceRow = Omit<Membership, "role"> &
  Pick<Organisation, "name" | "slug"> & { readonly role: string; readonly organisationVersion: number };

/** @throws {DuplicateRow} When the person is in the organisation already. */
export async function addMembership(tx: Tx, scope: RowScope, userId: UserId, role: Role): Promise<Membership> {
  const insert = rowsOf(tx).membership.create({
    data: { organisationId: scope.organisationId, userId, role },
    include: withUser,
  });
  return membershipFromRow(await refusingDuplicate("membership", "user", userId, insert));
}

/** @throws {StaleVersion | RowNotFound | LastOwner} */
export async function changeRole(
  tx: Tx,
  scope: RowScope,
  membershipId: MembershipId,
  role: Role,
  version: number,
): Promise<Membership> {
  const rows = rowsOf(tx);
  await keepAnOwner(rows, tx, scope, membershipId, role);
  const own = { id: membershipId, organisationId: scope.organisationId };
  const { count } = await rows.membership.updateMany({
    where: { ...own, version },
    data: { role, version: { increment: 1 } },
  });
  if (count === 0)
    throw refusedUpdate("membership", membershipId, version, await rows.membership.findFirst({ where: own }));
  return findMembership(tx, scope, membershipId);
}

/**
 * Take a person out of the organisation; sessions that had it open lose it at once.
 *
 * @throws {StaleVersion | RowNotFound | LastOwner}
 */
export async function removeMembership(
  tx: Tx,
  scope: RowScope,
  membershipId: MembershipId,
  version: number,
): Promise<Membership> {
  const rows = rowsOf(tx);
  const { organisationId } = scope;
  const membership = await findMembership(tx, scope, membershipId);
  await keepAnOwner(rows, tx, scope, membershipId, null);
  const own = { id: membershipId, organisationId };
  const { count } = await rows.membership.deleteMany({ where: { ...own, version } });
  if (count === 0)
    throw refusedUpdate("membership", membershipId, version, await rows.membership.findFirst({ where: own }));
  await rows.session.updateMany({
    where: { userId: membership.user.id, activeOrganisationId: organisationId },
    data: { activeOrganisationId: null },
  });
  return membership;
}

/** The organisation's row is locked first, so that two owners who resign at the same moment do not both succeed. */
async function keepAnOwner(rows: Rows, tx: Tx, scope: RowScope, membershipId: string, next: Role | null) {
  await rows.$queryRaw`SELECT "id" FROM "Organisation" WHERE "id" = ${scope.organisationId}::uuid FOR UPDATE`;
  const memberships = await listMemberships(tx, scope);
  const isHere = memberships.some((membership) => membership.id === membershipId);
  if (isHere && leavesNoOwner(memberships, membershipId, next)) throw new LastOwner();
}
