import {
  type Confidence,
  everybody,
  type Observation,
  type ObservationId,
  ObservedValue,
  type ProjectId,
  Provenance,
  type TownId,
  type UserId,
} from "@tamarisk/domain";
import type { Actor } from "./actor.ts";
import type { Observation as ObservationRow, Prisma } from "./generated/client.ts";
import { keptByIndicator, ofIndicators, type PartOfIndicator } from "./kept-by-indicator.ts";
import { listKnownValues } from "./known-values.ts";
import type { ProjectColumns } from "./plan-rows.ts";
import { rowsOfProject } from "./project.ts";
import { type Reader, type RowScope, type Rows, rowsOf } from "./reader.ts";
import { RowNotFound } from "./row-not-found.ts";

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
export function observationFromRow(row: ObservationRow): Observation {
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
