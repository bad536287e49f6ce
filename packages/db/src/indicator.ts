import { Indicator, type IndicatorId, KeptIndicator, OwnIndicatorDraft, type ProjectId } from "@tamarisk/domain";
import { DuplicateRow, refusingDuplicate } from "./duplicate-row.ts";
import type { Indicator as IndicatorRow } from "./generated/client.ts";
import { InUse } from "./in-use.ts";
import { firstVersion, keepLastVersion } from "./last-version.ts";
import type { ProjectColumns } from "./plan-rows.ts";
import { indicatorsChange, keptForPlan, keptForProject, libraryChanges } from "./project-state.ts";
import { type Reader, type RowScope, type Rows, rowsOf, type Tx } from "./reader.ts";
import { RowNotFound } from "./row-not-found.ts";
import { refusedUpdate, requireVersion } from "./stale-version.ts";

const library = "library";
/** The library sorts by field; an organisation's own indicators are their own field. */
const ownDomain = "own";

function indicatorFromRow(row: IndicatorRow): Indicator {
  return Indicator.parse(contentOf(row));
}

function keptIndicatorFromRow(row: IndicatorRow): KeptIndicator {
  return KeptIndicator.parse({ ...contentOf(row), isOwn: row.owner !== library });
}

function contentOf({ nameEn, nameZh, noteEn, noteZh, ...row }: IndicatorRow) {
  return { ...row, name: { en: nameEn, zh: nameZh }, note: noteEn === null ? null : { en: noteEn, zh: noteZh } };
}

function columnsOf<Content extends Pick<Indicator, "name" | "note">>({ name, note, ...rest }: Content) {
  return { ...rest, nameEn: name.en, nameZh: name.zh, noteEn: note?.en ?? null, noteZh: note?.zh ?? null };
}

/** What an organisation says of its own indicator, and no more. */
function columnsOfOwn(draft: OwnIndicatorDraft) {
  return columnsOf(OwnIndicatorDraft.parse(draft));
}

/** Written out, since Prisma leaves a list that is not given NULL, which only its own reads take for an empty one. */
const noLists = { townTypes: [], sdgTargets: [], sendaiTargets: [] };

function visibleTo(scope: RowScope) {
  return { owner: { in: [library, scope.organisationId as string] } };
}

/** The library, in its own order, then what the organisation has added. */
export async function listIndicators(reader: Reader, scope: RowScope): Promise<KeptIndicator[]> {
  const rows = await rowsOf(reader).indicator.findMany({
    where: visibleTo(scope),
    orderBy: [{ organisationId: { sort: "asc", nulls: "first" } }, { position: "asc" }, { id: "asc" }],
  });
  return rows.map(keptIndicatorFromRow);
}

/**
 * The indicators that matter to one project: those it watches, in its own order, then those that only its gates and
 * measures name.
 *
 * @throws {RowNotFound}
 */
export async function listProjectIndicators(
  reader: Reader,
  scope: RowScope,
  projectId: ProjectId,
): Promise<Indicator[]> {
  const [visible, named] = await Promise.all([
    keptForProject(reader, scope, projectId, { name: "visible indicators", work: readVisible }),
    keptForPlan(reader, scope, projectId, { name: "named indicators", work: readNamed }),
  ]);
  return named.flatMap((key) => visible.get(key) ?? []);
}

/** All that a project may name. */
async function readVisible(rows: Rows, { organisationId }: ProjectColumns): Promise<ReadonlyMap<string, Indicator>> {
  const found = await rows.indicator.findMany({ where: { owner: { in: [library, organisationId] } } });
  return new Map(found.map((row) => [`${row.owner} ${row.id}`, indicatorFromRow(row)]));
}

/** Owners and ids of those it does name, in the order they are listed. */
async function readNamed(rows: Rows, { organisationId, projectId }: ProjectColumns): Promise<string[]> {
  const [found] = await rows.$queryRaw<[{ keys: string[] | null }]>`
    SELECT array_agg(i."owner" || ' ' || i."id"
      ORDER BY w."place" NULLS LAST, i."organisationId" NULLS FIRST, i."position", i."id") AS "keys"
    FROM "Indicator" i
    LEFT JOIN (
      SELECT "indicatorOwner", "indicatorId", min("position") AS "place" FROM "WatchedIndicator"
      WHERE "projectId" = ${projectId}::uuid GROUP BY 1, 2
    ) w ON w."indicatorOwner" = i."owner" AND w."indicatorId" = i."id"
    WHERE i."owner" IN (${library}, ${organisationId}) AND (w."place" IS NOT NULL OR i."id" IN (
      SELECT jsonb_path_query("condition", '$.**.indicatorId') #>> '{}' FROM "Gate" WHERE "projectId" = ${projectId}::uuid
      UNION
      SELECT jsonb_path_query("results", '$[*].indicatorId') #>> '{}' FROM "Measure"
      WHERE "projectId" = ${projectId}::uuid AND "deletedAt" IS NULL))`;
  return found.keys ?? [];
}

/** @throws {RowNotFound} When neither the library nor the organisation has it. */
export async function findIndicator(reader: Reader, scope: RowScope, indicatorId: IndicatorId): Promise<Indicator> {
  const row = await rowsOf(reader).indicator.findFirst({ where: { ...visibleTo(scope), id: indicatorId } });
  if (!row) throw new RowNotFound("indicator", indicatorId);
  return indicatorFromRow(row);
}

/** Who owns each of these indicators: the library or the organisation. @throws {RowNotFound} */
export async function ownersOfIndicators(
  reader: Reader,
  scope: RowScope,
  indicatorIds: readonly string[],
): Promise<Map<string, string>> {
  const rows = await rowsOf(reader).indicator.findMany({
    where: { ...visibleTo(scope), id: { in: [...indicatorIds] } },
    select: { id: true, owner: true },
  });
  const owners = new Map(rows.map(({ id, owner }) => [id, owner]));
  const unknown = indicatorIds.find((id) => !owners.has(id));
  if (unknown !== undefined) throw new RowNotFound("indicator", unknown);
  return owners;
}

/** Add an indicator that only this organisation sees. @throws {DuplicateRow} When the library or the organisation has the code. */
export async function addIndicator(tx: Tx, scope: RowScope, indicator: OwnIndicatorDraft): Promise<KeptIndicator> {
  const rows = rowsOf(tx);
  const shipped = await rows.indicator.findUnique({ where: { owner_id: { owner: library, id: indicator.id } } });
  if (shipped) throw new DuplicateRow("indicator", "id", indicator.id);
  const { organisationId } = scope;
  await indicatorsChange(tx, scope); // a gate may name an indicator before it is there
  const position = await rows.indicator.count({ where: { organisationId } });
  const version = await firstVersion(rows, { organisationId, subject: "indicator", place: indicator.id });
  const insert = rows.indicator.create({
    data: {
      ...columnsOfOwn(indicator),
      ...noLists,
      domain: ownDomain,
      owner: organisationId,
      organisationId,
      position,
      version,
    },
  });
  return keptIndicatorFromRow(await refusingDuplicate("indicator", "id", indicator.id, insert));
}

/**
 * Change an indicator of the organisation's own. Its code stays, and so does its unit once values are kept in it.
 *
 * @throws {InUse} When the unit would change under values that are there.
 * @throws {StaleVersion | RowNotFound}
 */
export async function updateIndicator(
  tx: Tx,
  scope: RowScope,
  indicatorId: IndicatorId,
  draft: OwnIndicatorDraft,
  version: number,
): Promise<KeptIndicator> {
  const rows = rowsOf(tx);
  const where = { owner: scope.organisationId as string, id: indicatorId };
  const present = requireVersion("indicator", indicatorId, version, await rows.indicator.findFirst({ where }));
  if (present.unit !== draft.unit) await requireUnused(tx, scope, indicatorId);
  const { id: _kept, ...columns } = columnsOfOwn(draft);
  await indicatorsChange(tx, scope);
  const [row] = await rows.indicator.updateManyAndReturn({
    where: { ...where, version },
    data: { ...columns, version: { increment: 1 } },
  });
  if (row) return keptIndicatorFromRow(row);
  throw refusedUpdate("indicator", indicatorId, version, await rows.indicator.findFirst({ where }));
}

/**
 * Give up an indicator of the organisation's own, and with it the places where a project only watched it.
 *
 * @throws {InUse} When a project has a value of it, or a gate or measure names it.
 * @throws {StaleVersion | RowNotFound}
 */
export async function removeIndicator(
  tx: Tx,
  scope: RowScope,
  indicatorId: IndicatorId,
  version: number,
): Promise<void> {
  const rows = rowsOf(tx);
  const where = { owner: scope.organisationId as string, id: indicatorId };
  requireVersion("indicator", indicatorId, version, await rows.indicator.findFirst({ where }));
  await requireUnused(tx, scope, indicatorId);
  await indicatorsChange(tx, scope);
  await rows.watchedIndicator.deleteMany({ where: { indicatorOwner: scope.organisationId, indicatorId } });
  const { count } = await rows.indicator.deleteMany({ where: { ...where, version } });
  if (count === 0) throw refusedUpdate("indicator", indicatorId, version, await rows.indicator.findFirst({ where }));
  await keepLastVersion(rows, { ...scope, subject: "indicator", place: indicatorId }, version);
}

/** @throws {InUse} Naming each project that has values of it, and each gate and measure that names it. */
async function requireUnused(tx: Tx, { organisationId }: RowScope, indicatorId: IndicatorId): Promise<void> {
  const uses = await rowsOf(tx).$queryRaw<{ name: string }[]>`
    SELECT DISTINCT p."name" FROM "Observation" o JOIN "Project" p ON p."id" = o."projectId"
    WHERE o."indicatorOwner" = ${organisationId} AND o."indicatorId" = ${indicatorId}
    UNION ALL
    SELECT coalesce(nullif("title" ->> 'en', ''), "title" ->> 'zh') FROM "Gate"
    WHERE "organisationId" = ${organisationId}::uuid
      AND jsonb_path_exists("condition", '$.**.indicatorId ? (@ == $id)', jsonb_build_object('id', ${indicatorId}::text))
    UNION ALL
    SELECT coalesce(nullif("title" ->> 'en', ''), "title" ->> 'zh') FROM "Measure"
    WHERE "organisationId" = ${organisationId}::uuid AND "deletedAt" IS NULL
      AND jsonb_path_exists("results", '$[*].indicatorId ? (@ == $id)', jsonb_build_object('id', ${indicatorId}::text))`;
  if (uses.length > 0)
    throw new InUse(
      "indicator",
      indicatorId,
      uses.map(({ name }) => name),
    );
}

/** Bring the library to the state given, in this order: new ones are added, known ones replaced, none removed. */
export async function loadIndicators(tx: Tx, indicators: readonly Indicator[]): Promise<void> {
  await libraryChanges(tx);
  const updatedAt = new Date();
  const batch = indicators.map((indicator, position): IndicatorRow => {
    return { ...columnsOf(indicator), owner: library, organisationId: null, position, version: 1, updatedAt };
  });
  await rowsOf(tx).$executeRaw`
    INSERT INTO "Indicator"
    SELECT * FROM json_populate_recordset(NULL::"Indicator", ${JSON.stringify(batch)}::json)
    ON CONFLICT ("owner", "id") DO UPDATE SET
      "position" = EXCLUDED."position", "capacity" = EXCLUDED."capacity", "domain" = EXCLUDED."domain",
      "nameEn" = EXCLUDED."nameEn", "nameZh" = EXCLUDED."nameZh", "unit" = EXCLUDED."unit",
      "lowest" = EXCLUDED."lowest", "highest" = EXCLUDED."highest", "direction" = EXCLUDED."direction",
      "framework" = EXCLUDED."framework", "rhythm" = EXCLUDED."rhythm", "townTypes" = EXCLUDED."townTypes",
      "sdgTargets" = EXCLUDED."sdgTargets", "sendaiTargets" = EXCLUDED."sendaiTargets",
      "isAdditive" = EXCLUDED."isAdditive", "noteEn" = EXCLUDED."noteEn", "noteZh" = EXCLUDED."noteZh",
      "source" = EXCLUDED."source", "version" = "Indicator"."version" + 1, "updatedAt" = EXCLUDED."updatedAt"`;
}
