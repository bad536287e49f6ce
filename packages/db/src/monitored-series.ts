import {
  type IndicatorId,
  ObservedValue,
  type ProjectId,
  Reading,
  type WatchedIndicator,
  type WatchedIndicatorId,
  type WatchedSeries,
} from "@tamarisk/domain";
import { Prisma } from "./generated/client.ts";
import { type Indicators, keptByIndicator, type PartOfIndicator } from "./kept-by-indicator.ts";
import type { ProjectColumns } from "./plan-rows.ts";

import type { Reader, RowScope, Rows } from "./reader.ts";
import { watchedIndicatorFromRow } from "./watched-indicator.ts";

/** A watched indicator with what has been observed of it. Whether a gate waits for it is the plan's matter. */
export interface MonitoredSeries extends Omit<WatchedSeries, "isGated"> {
  readonly watch: WatchedIndicator;
}

/** Which of the project's watched indicators are asked for; all when left out. */
export interface SeriesChoice {
  readonly indicatorIds?: readonly IndicatorId[];
  readonly watchIds?: readonly WatchedIndicatorId[];
}

interface ReadingRow {
  readonly watchId: string;
  readonly year: number;
  readonly kind: string;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly isProvisional: boolean;
  readonly confidence: string;
  readonly source: string;
  readonly writtenOn: string;
  readonly version: number;
}

interface EarlierRow {
  readonly watchId: string;
  readonly year: number;
  readonly value: number;
  readonly source: string;
}

/**
 * Watched indicators with all their readings, and the entries that other sources gave for the same years before. In the
 * project's own order.
 *
 * @throws {RowNotFound}
 */
export function listMonitoredSeries(
  reader: Reader,
  scope: RowScope,
  projectId: ProjectId,
  choice: SeriesChoice = {},
): Promise<MonitoredSeries[]> {
  return keptByIndicator<MonitoredSeries>(reader, scope, projectId, {
    name: `monitored ${JSON.stringify(choice)}`,
    work: async (rows, own, only) => {
      const watches = await readWatches(rows, own, choice, only);
      const ids = watches.map(({ watch }) => watch.id);
      return partsOf(watches, await readReadings(rows, ids, "all"), await readEarlier(rows, ids));
    },
  });
}

function partsOf(
  watches: Awaited<ReturnType<typeof readWatches>>,
  readings: ReadonlyMap<string, MonitoredSeries["readings"]>,
  earlier: ReadonlyMap<string, MonitoredSeries["earlier"]>,
): PartOfIndicator<MonitoredSeries>[] {
  return watches.map((each) => {
    const { id: key, indicatorId } = each.watch;
    return { indicatorId, key, part: { ...each, readings: readings.get(key) ?? [], earlier: earlier.get(key) ?? [] } };
  });
}

/**
 * The same with the newest readings only: the newest entry, and the newest measured value that no better source
 * contradicts. Enough to say how an indicator stands and whether it is late; not for courses.
 *
 * @throws {RowNotFound}
 */
export function listNewestReadings(reader: Reader, scope: RowScope, projectId: ProjectId): Promise<MonitoredSeries[]> {
  return keptByIndicator<MonitoredSeries>(reader, scope, projectId, {
    name: "newest readings",
    work: async (rows, own, only) => {
      const watches = await readWatches(rows, own, {}, only);
      const ids = watches.map(({ watch }) => watch.id);
      return partsOf(watches, await readReadings(rows, ids, "newest"), new Map());
    },
  });
}

async function readWatches(
  rows: Rows,
  own: ProjectColumns,
  { indicatorIds, watchIds }: SeriesChoice,
  only: Indicators,
) {
  const found = await rows.watchedIndicator.findMany({
    where: {
      ...own,
      AND: [indicatorIds, only].flatMap((ids) => (ids ? { indicatorId: { in: [...ids] } } : [])),
      ...(watchIds && { id: { in: [...watchIds] } }),
    },
    orderBy: [{ position: "asc" }, { id: "asc" }],
    include: {
      indicator: { select: { nameEn: true, nameZh: true, unit: true } },
      town: { select: { nameEn: true, nameZh: true } },
      responsible: { select: { name: true } },
    },
  });
  return found.map(({ indicator, town, responsible, ...row }) => ({
    watch: watchedIndicatorFromRow(row),
    indicator: { name: { en: indicator.nameEn, zh: indicator.nameZh }, unit: indicator.unit },
    townName: { en: town.nameEn, zh: town.nameZh },
    responsible: (responsible?.name ?? null) as WatchedSeries["responsible"],
  }));
}

const ofWatch = Prisma.sql`
  FROM "WatchedIndicator" w JOIN "Observation" o
    ON o."projectId" = w."projectId" AND o."indicatorId" = w."indicatorId" AND o."townId" = w."townId"
    AND o."sex" = 'all' AND o."ageGroup" = 'all' AND o."residentGroup" = 'all'`;

/** What is known of the watched indicator `w`; by year it comes from the index. */
const known = Prisma.sql`
  SELECT "year", "kind", "value", "low", "high", "isProvisional", "confidence", "source", "updatedAt", "version"
  FROM "Observation" WHERE "projectId" = w."projectId" AND "indicatorId" = w."indicatorId" AND "townId" = w."townId"
    AND "sex" = 'all' AND "ageGroup" = 'all' AND "residentGroup" = 'all' AND "kind" <> 'no-data'`;

async function readReadings(rows: Rows, ids: readonly string[], which: "all" | "newest") {
  const columns = Prisma.sql`w."id" AS "watchId", o."year", o."kind", o."value", o."low", o."high", o."isProvisional",
    o."confidence", o."source", to_char(o."updatedAt" AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD') AS "writtenOn",
    o."version"`;
  const isChosen = Prisma.sql`w."id" = ANY(${ids}::uuid[])`;
  const found =
    which === "all"
      ? await rows.$queryRaw<ReadingRow[]>`SELECT ${columns} ${ofWatch} WHERE ${isChosen} ORDER BY o."year"`
      : await rows.$queryRaw<ReadingRow[]>`
          SELECT ${columns} FROM "WatchedIndicator" w CROSS JOIN LATERAL (
            (${known} ORDER BY "year" DESC LIMIT 1)
            UNION (${known} AND "kind" = 'measured' AND "confidence" <> 'contradicted' ORDER BY "year" DESC LIMIT 1)
          ) o WHERE ${isChosen} ORDER BY "year"`;
  return grouped(found, readingFromRow);
}

function readingFromRow({ kind, value, low, high, ...row }: ReadingRow): Reading {
  return Reading.parse({ ...row, value: ObservedValue.parse({ kind, value, low, high }) });
}

/** Measured values of another source that the present ones replaced. */
async function readEarlier(rows: Rows, ids: readonly string[]) {
  const found = await rows.$queryRaw<EarlierRow[]>`
    SELECT w."id" AS "watchId", o."year", r."value", r."source" ${ofWatch}
    JOIN "ObservationRevision" r ON r."observationId" = o."id" AND r."version" < o."version"
    WHERE w."id" = ANY(${ids}::uuid[]) AND r."kind" = 'measured' AND r."source" <> o."source"
    ORDER BY o."year", r."version" DESC`;
  return grouped(found, ({ year, value, source }) => ({ year, value, source }));
}

function grouped<Row extends { readonly watchId: string }, Value>(
  rows: readonly Row[],
  toValue: (row: Row) => Value,
): Map<string, Value[]> {
  const groups = new Map<string, Value[]>();
  for (const row of rows) {
    const group = groups.get(row.watchId);
    if (group) group.push(toValue(row));
    else groups.set(row.watchId, [toValue(row)]);
  }
  return groups;
}
