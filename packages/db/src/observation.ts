import { randomUUID } from "node:crypto";
import {
  type Confidence,
  everybody,
  type Observation,
  type ObservationDraft,
  type ObservationId,
  ObservedValue,
  type ProjectId,
  Provenance,
  type TownId,
  type UserId,
} from "@tamarisk/domain";
import type { Actor } from "./actor.ts";
import type { Observation as ObservationRow, Prisma } from "./generated/client.ts";
import { ownersOfIndicators } from "./indicator.ts";
import { keptByIndicator, ofIndicators, type PartOfIndicator } from "./kept-by-indicator.ts";
import { listKnownValues } from "./known-values.ts";
import type { ProjectColumns } from "./plan-rows.ts";
import { rowsOfProject } from "./project.ts";
import { rowsOfChangingValues } from "./project-state.ts";
import { type Reader, type RowScope, type Rows, rowsOf, type Tx } from "./reader.ts";
import { RowNotFound } from "./row-not-found.ts";
import { refusedUpdate } from "./stale-version.ts";
import { requireTowns } from "./town.ts";

/** One state an observation has had. */
export interface ObservationRevision {
  readonly version: number;
  readonly value: ObservedValue;
  readonly unit: string;
  readonly isProvisional: boolean;
  readonly provenance: Provenance;
  readonly by: Actor;
  readonly at: Date;
}

type ValueColumns = Pick<ObservationRow, "kind" | "value" | "low" | "high">;
type SourceColumns = Pick<ObservationRow, "source" | "licence" | "confidence" | "note">;

/** Written out, since parsing twenty thousand of them takes a second; the table's own rules hold what the schema asks for. */
function observationFromRow(row: ObservationRow): Observation {
  const { id, projectId, indicatorId, townId, year, unit, isProvisional, version, updatedAt } = row;
  const { source, licence, confidence, note, sex, ageGroup, residentGroup } = row;
  const observation = {
    ...{ id, projectId, indicatorId, townId, year, unit, isProvisional, version, updatedAt },
    breakdown: { sex, ageGroup, residentGroup },
    value: valueFromColumns(row),
    provenance: { source, licence, confidence, note },
  };
  return observation as Observation;
}

function valueFromColumns({ kind, value, low, high }: ValueColumns): ObservedValue {
  if (kind === "measured" && value !== null) return { kind, value };
  if (kind === "range" && low !== null && high !== null) return { kind, low, high };
  return ObservedValue.parse({ kind });
}

function provenanceFromColumns({ source, licence, confidence, note }: SourceColumns): Provenance {
  return Provenance.parse({ source, licence, confidence, note });
}

function columnsOfValue(value: ObservedValue): ValueColumns {
  return {
    kind: value.kind,
    value: value.kind === "measured" ? value.value : null,
    low: value.kind === "range" ? value.low : null,
    high: value.kind === "range" ? value.high : null,
  };
}

/** Which observations are asked for; what is left out is not asked about. */
export interface ObservationFilter {
  readonly indicatorIds?: readonly string[] | undefined;
  readonly townId?: TownId | undefined;
  readonly fromYear?: number | undefined;
  readonly toYear?: number | undefined;
  readonly confidence?: Confidence | undefined;
  /** Of each indicator and place only the first and the last year that was measured, and that has a range; none contradicted. */
  readonly endsOnly?: boolean | undefined;
}

function columnsOfFilter({
  indicatorIds,
  townId,
  fromYear,
  toYear,
  confidence,
}: ObservationFilter): Prisma.ObservationWhereInput {
  return {
    ...(indicatorIds && { indicatorId: { in: [...indicatorIds] } }),
    ...(townId && { townId }),
    ...(confidence && { confidence }),
    ...((fromYear !== undefined || toYear !== undefined) && { year: { gte: fromYear, lte: toYear } }),
  };
}

/**
 * Every total that has a value or says "no data", by indicator, place and year. Parts of them that pages and gates ask for
 * again and again are kept.
 *
 * @throws {RowNotFound}
 */
export async function listObservations(
  reader: Reader,
  scope: RowScope,
  projectId: ProjectId,
  filter: ObservationFilter = {},
): Promise<Observation[]> {
  const { indicatorIds, endsOnly, confidence } = filter;
  const isPart = indicatorIds !== undefined || endsOnly === true || confidence !== undefined;
  if (!isPart) return readObservations(rowsOf(reader), await rowsOfProject(reader, scope, projectId), filter);
  const kept = await keptByIndicator(reader, scope, projectId, {
    name: `observations ${JSON.stringify(filter)}`,
    work: async (rows, own, only) => {
      const asked = only && { indicatorIds: only.filter((id) => !indicatorIds || indicatorIds.includes(id)) };
      return byIndicator(await readObservations(rows, own, { ...filter, ...asked }));
    },
  });
  return kept.flat();
}

async function readObservations(rows: Rows, own: ProjectColumns, filter: ObservationFilter): Promise<Observation[]> {
  if (filter.indicatorIds?.length === 0) return [];
  const ends = filter.endsOnly && { id: { in: await listEnds(rows, own.projectId, filter.indicatorIds) } };
  const found = await rows.observation.findMany({
    where: { ...own, ...columnsOfFilter(filter), ...everybody, ...ends },
    orderBy: [{ indicatorId: "asc" }, { townId: "asc" }, { year: "asc" }],
  });
  return found.map(observationFromRow);
}

function byIndicator(observations: readonly Observation[]): PartOfIndicator<Observation[]>[] {
  const groups = new Map<string, Observation[]>();
  for (const each of observations) {
    const group = groups.get(each.indicatorId);
    if (group) group.push(each);
    else groups.set(each.indicatorId, [each]);
  }
  return [...groups].map(([indicatorId, part]) => ({ indicatorId, key: indicatorId, part }));
}

async function listEnds(rows: Rows, projectId: string, indicatorIds: readonly string[] | undefined): Promise<string[]> {
  const found = await rows.$queryRaw<{ ids: string[] }[]>`
    SELECT ARRAY[(array_agg("id" ORDER BY "year"))[1], (array_agg("id" ORDER BY "year" DESC))[1]]::text[] AS "ids"
    FROM "Observation" WHERE "projectId" = ${projectId}::uuid AND "kind" <> 'no-data' AND "confidence" <> 'contradicted'
      AND "sex" = 'all' AND "ageGroup" = 'all' AND "residentGroup" = 'all' AND ${ofIndicators(indicatorIds ?? null)}
    GROUP BY "indicatorId", "townId", "kind"`;
  return found.flatMap(({ ids }) => ids);
}

/** The indicators of which something is known at a place: a value or a range that no better source contradicts. @throws {RowNotFound} */
export async function listKnownIndicators(
  reader: Reader,
  scope: RowScope,
  projectId: ProjectId,
  place: TownId,
): Promise<ReadonlySet<string>> {
  const values = await listKnownValues(reader, scope, projectId);
  const known = values.filter(({ townId, isUncontradicted }) => townId === place && isUncontradicted);
  return new Set(known.map(({ indicatorId }) => indicatorId));
}

/** The parts beside the totals: values of women and men, age groups and groups of residents. @throws {RowNotFound} */
export async function listBreakdowns(
  reader: Reader,
  scope: RowScope,
  projectId: ProjectId,
  filter: ObservationFilter = {},
): Promise<Observation[]> {
  const own = await rowsOfProject(reader, scope, projectId);
  const rows = await rowsOf(reader).observation.findMany({
    where: { ...own, ...columnsOfFilter(filter), NOT: everybody },
    orderBy: [
      { indicatorId: "asc" },
      { townId: "asc" },
      { year: "asc" },
      { sex: "asc" },
      { ageGroup: "asc" },
      { residentGroup: "asc" },
    ],
  });
  return rows.map(observationFromRow);
}

/** All states of one observation, the newest first. @throws {RowNotFound} */
export async function listObservationRevisions(
  reader: Reader,
  scope: RowScope,
  projectId: ProjectId,
  observationId: ObservationId,
): Promise<ObservationRevision[]> {
  const own = await rowsOfProject(reader, scope, projectId);
  const rows = await rowsOf(reader).observationRevision.findMany({
    where: { ...own, observationId },
    orderBy: { version: "desc" },
  });
  if (rows.length === 0) throw new RowNotFound("observation", observationId);
  return rows.map((row) => ({
    version: row.version,
    value: valueFromColumns(row),
    unit: row.unit,
    isProvisional: row.isProvisional,
    provenance: provenanceFromColumns(row),
    by: { id: row.byId as UserId | null, name: row.byName },
    at: row.at,
  }));
}

/**
 * Write the value of one cell.
 *
 * @param version - The version of the value that is replaced; `null` for a cell that has none yet.
 * @throws {StaleVersion} When somebody has written the cell meanwhile.
 * @throws {RowNotFound} When project, indicator or town, or the value to be replaced, is not there.
 */
export async function saveObservation(
  tx: Tx,
  scope: RowScope,
  projectId: ProjectId,
  draft: ObservationDraft,
  version: number | null,
  by: Actor,
): Promise<Observation> {
  if (version === null) {
    const [added] = await addObservations(tx, scope, projectId, [draft], by);
    return added ?? refuse(tx, projectId, draft, 0);
  }
  const [saved] = await replaceObservations(tx, scope, projectId, [{ draft, version }], by);
  return saved!;
}

/** A value to be written in place of another, and the version of that one. */
interface ObservationReplacement {
  readonly draft: ObservationDraft;
  readonly version: number;
}

/**
 * Write other values into cells that have one, each at most once: a few statements, however many there are.
 *
 * @throws {StaleVersion | RowNotFound} Then none is written.
 */
export async function replaceObservations(
  tx: Tx,
  scope: RowScope,
  projectId: ProjectId,
  replacements: readonly ObservationReplacement[],
  by: Actor,
): Promise<Observation[]> {
  const { own, writing } = await rowsOfChangingValues(tx, scope, projectId);
  const given = replacements.map(({ draft: { value, breakdown, ...draft }, version }) => {
    return { ...draft, ...breakdown, ...columnsOfValue(value), version };
  });
  // As JSON for the same reason as in `addObservations`.
  const written = await rowsOf(tx).$queryRaw<ObservationRow[]>`
    UPDATE "Observation" AS present SET
      "kind" = given."kind", "value" = given."value", "low" = given."low", "high" = given."high",
      "unit" = given."unit", "source" = given."source", "licence" = given."licence",
      "confidence" = given."confidence", "note" = given."note", "isProvisional" = given."isProvisional",
      "version" = present."version" + 1, "writing" = ${writing}, "updatedAt" = ${new Date()}
    FROM json_populate_recordset(NULL::"Observation", ${JSON.stringify(given)}::json) AS given
    WHERE present."projectId" = ${projectId}::uuid AND present."organisationId" = ${own.organisationId}::uuid
      AND present."indicatorId" = given."indicatorId" AND present."townId" = given."townId"
      AND present."year" = given."year" AND present."sex" = given."sex" AND present."ageGroup" = given."ageGroup"
      AND present."residentGroup" = given."residentGroup" AND present."version" = given."version"
    RETURNING present.*`;
  const saved = new Map(written.map(observationFromRow).map((observation) => [cellKey(observation), observation]));
  const refused = replacements.find(({ draft }) => !saved.has(cellKey(draft)));
  if (refused) return refuse(tx, projectId, refused.draft, refused.version);
  await addRevisions(tx, written, by);
  return replacements.map(({ draft }) => saved.get(cellKey(draft))!);
}

function cellKey({
  indicatorId,
  townId,
  year,
  breakdown,
}: Pick<Observation, "indicatorId" | "townId" | "year" | "breakdown">) {
  const { sex, ageGroup, residentGroup } = breakdown;
  return [indicatorId, townId, year, sex, ageGroup, residentGroup].join(" ");
}

/**
 * Fill many empty cells at once; a cell that has a value or says "no data" already is left as it is.
 *
 * @returns What was added.
 * @throws {RowNotFound} When the project, an indicator or a town is not there.
 */
export async function addObservations(
  tx: Tx,
  scope: RowScope,
  projectId: ProjectId,
  drafts: readonly ObservationDraft[],
  by: Actor,
): Promise<Observation[]> {
  const { own, writing } = await rowsOfChangingValues(tx, scope, projectId);
  const owners = await ownersOfIndicators(tx, scope, [...new Set(drafts.map((draft) => draft.indicatorId))]);
  await requireTowns(tx, [...new Set(drafts.map((draft) => draft.townId))]);
  const updatedAt = new Date();
  const batch = drafts.map(({ indicatorId, townId, year, value, unit, breakdown, ...draft }): ObservationRow => {
    const { isProvisional, source, licence, confidence, note } = draft;
    const cell = { indicatorOwner: owners.get(indicatorId)!, indicatorId, townId, year, ...breakdown };
    const content = { ...columnsOfValue(value), unit, isProvisional, source, licence, confidence, note };
    return { id: randomUUID(), ...own, ...cell, ...content, version: 1, writing, updatedAt };
  });
  // As JSON, and not through createMany: Prisma 7.10 rounds large numbers to 16 digits on their way in, and refuses the
  // largest (seen with 1.0007247151221422e24; https://github.com/prisma/prisma/issues/11096). PostgreSQL reads them exactly.
  const added = await rowsOf(tx).$queryRaw<ObservationRow[]>`
    INSERT INTO "Observation"
    SELECT * FROM json_populate_recordset(NULL::"Observation", ${JSON.stringify(batch)}::json)
    ON CONFLICT ("projectId", "indicatorId", "townId", "year", "sex", "ageGroup", "residentGroup") DO NOTHING
    RETURNING *`;
  await addRevisions(tx, added, by);
  return added.map(observationFromRow);
}

/** Write down the state each of these observations has now. */
async function addRevisions(tx: Tx, observations: readonly { id: string }[], by: Actor): Promise<void> {
  await rowsOf(tx).$executeRaw`
    INSERT INTO "ObservationRevision" ("observationId", "version", "organisationId", "projectId", "kind", "value", "low",
      "high", "unit", "isProvisional", "source", "licence", "confidence", "note", "byId", "byName", "at")
    SELECT "id", "version", "organisationId", "projectId", "kind", "value", "low",
      "high", "unit", "isProvisional", "source", "licence", "confidence", "note", ${by.id}::uuid, ${by.name}, "updatedAt"
    FROM "Observation" WHERE "id" = ANY(${observations.map(({ id }) => id)}::uuid[])`;
}

/** Why a cell was not written: somebody has written it meanwhile, or it was never there. */
async function refuse(
  tx: Tx,
  projectId: ProjectId,
  { indicatorId, townId, year, breakdown }: ObservationDraft,
  expected: number,
): Promise<never> {
  const cell = { projectId, indicatorId, townId, year, ...breakdown };
  const present = await rowsOf(tx).observation.findFirst({ where: cell });
  const id = present?.id ?? `${indicatorId} ${townId} ${year}`;
  throw refusedUpdate("observation", id, expected, present);
}
