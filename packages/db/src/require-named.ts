import type { MeasureDraft } from "@tamarisk/domain";
import { ownersOfIndicators } from "./indicator.ts";
import { inPlan, type ProjectColumns } from "./plan-rows.ts";
import { type RowScope, type Rows, rowsOf, type Tx } from "./reader.ts";
import { RowNotFound } from "./row-not-found.ts";
import { requireTowns } from "./town.ts";

/**
 * Make sure that the actors, the indicators, the towns and the maps that drafts name are the project's or the library's.
 *
 * @throws {RowNotFound} Naming the first that is not.
 */
export async function requireNamed(
  tx: Tx,
  scope: RowScope,
  own: ProjectColumns,
  drafts: readonly MeasureDraft[],
): Promise<void> {
  const results = drafts.flatMap((draft) => draft.results);
  const indicatorIds = [...new Set(results.flatMap((link) => link.indicatorId ?? []))];
  const townIds = [...new Set(results.flatMap((link) => link.townId ?? []))];
  const mapIds = drafts.flatMap((draft) => draft.origin?.mapId ?? []);
  await requireStakeholders(
    rowsOf(tx),
    own,
    drafts.flatMap((draft) => draft.actors.map((actor) => actor.stakeholderId)),
  );
  if (indicatorIds.length > 0) await ownersOfIndicators(tx, scope, indicatorIds);
  if (townIds.length > 0) await requireTowns(tx, townIds);
  await requirePathwayMaps(rowsOf(tx), own, [...new Set(mapIds)]);
}

async function requirePathwayMaps(rows: Rows, own: ProjectColumns, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const found = await rows.pathwayMap.findMany({ where: { ...own, id: { in: [...ids] } }, select: { id: true } });
  const unknown = ids.find((id) => !found.some((row) => row.id === id));
  if (unknown !== undefined) throw new RowNotFound("pathway-map", unknown);
}

/** @throws {RowNotFound} When it waits for a measure that is not in this version of the plan. */
export async function requireMeasures(
  rows: Rows,
  own: ProjectColumns,
  planVersionId: string,
  { dependsOn }: Pick<MeasureDraft, "dependsOn">,
): Promise<void> {
  const ids = [...new Set(dependsOn.map((wait) => wait.measureId))];
  if (ids.length === 0) return;
  const isHere = { AND: [inPlan, { implementationUnit: { phase: { planVersionId } } }] };
  const rowsHere = await rows.measure.findMany({ where: { ...own, id: { in: ids }, ...isHere }, select: { id: true } });
  const found = new Set<string>(rowsHere.map(({ id }) => id));
  const unknown = ids.find((id) => !found.has(id));
  if (unknown !== undefined) throw new RowNotFound("measure", unknown);
}

/**
 * Make sure that stakeholders are the project's. Who would remove one waits until the transaction is over.
 *
 * @throws {RowNotFound} Naming the first that is not.
 */
export async function requireStakeholders(
  rows: Rows,
  { organisationId, projectId }: ProjectColumns,
  stakeholderIds: readonly string[],
): Promise<void> {
  if (stakeholderIds.length === 0) return;
  const ids = [...new Set(stakeholderIds)];
  const found = await rows.$queryRaw<{ id: string }[]>`
    SELECT "id" FROM "Stakeholder"
    WHERE "id" = ANY(${ids}::uuid[]) AND "projectId" = ${projectId}::uuid AND "organisationId" = ${organisationId}::uuid
    ORDER BY "id" FOR KEY SHARE`;
  const known = new Set(found.map(({ id }) => id));
  const unknown = ids.find((id) => !known.has(id));
  if (unknown !== undefined) throw new RowNotFound("stakeholder", unknown);
}
