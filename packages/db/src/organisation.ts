import { Organisation, type OrganisationId } from "@tamarisk/domain";
import { refusingDuplicate } from "./duplicate-row.ts";
import type { Organisation as OrganisationRow } from "./generated/client.ts";
import { type Reader, type RowScope, rowsOf, type Tx } from "./reader.ts";
import { RowNotFound } from "./row-not-found.ts";
import { refusedUpdate, stamp } from "./stale-version.ts";

export function organisationFromRow({ id, name, slug, version }: OrganisationRow): Organisation {
  return Organisation.parse({ id, name, slug, version });
}

/** @throws {DuplicateRow} When another organisation has this short name. */
export async function createOrganisation(tx: Tx, draft: Pick<Organisation, "name" | "slug">): Promise<Organisation> {
  const { name, slug } = draft;
  const insert = rowsOf(tx).organisation.create({ data: { name, slug } });
  return organisationFromRow(await refusingDuplicate("organisation", "slug", slug, insert));
}

/** @throws {RowNotFound} When the scope names no organisation. */
export async function findOrganisation(reader: Reader, scope: RowScope): Promise<Organisation> {
  const row = await rowsOf(reader).organisation.findUnique({ where: { id: scope.organisationId } });
  if (!row) throw new RowNotFound("organisation", scope.organisationId);
  return organisationFromRow(row);
}

/** The organisation with this short name, or `null`. */
export async function findOrganisationBySlug(reader: Reader, slug: string): Promise<Organisation | null> {
  const row = await rowsOf(reader).organisation.findUnique({ where: { slug } });
  return row && organisationFromRow(row);
}

/** @throws {StaleVersion | RowNotFound} */
export async function renameOrganisation(
  tx: Tx,
  scope: RowScope,
  name: string,
  version: number,
): Promise<Organisation> {
  const rows = rowsOf(tx);
  const id: OrganisationId = scope.organisationId;
  const [row] = await rows.organisation.updateManyAndReturn({
    where: { id, version },
    data: { name, version: { increment: 1 } },
  });
  if (row) return organisationFromRow(row);
  const present = await rows.organisation.findUnique({ where: { id }, select: stamp });
  throw refusedUpdate("organisation", id, version, present);
}
