import { type Confidence, Observation, ObservedValue, type ProjectId, WatchedIndicatorId } from "@tamarisk/domain";
import { z } from "zod";
import { keptForProject } from "./project-state.ts";
import type { Reader, RowScope, Rows } from "./reader.ts";

/** One year of a watched indicator; only years in which something is known. */
export const IndicatorPoint = z.object({
  year: Observation.shape.year,
  value: ObservedValue,
  confidence: Observation.shape.provenance.shape.confidence,
  isProvisional: z.boolean(),
});
export type IndicatorPoint = z.infer<typeof IndicatorPoint>;

/** The latest years of one watched indicator, oldest first. */
export const IndicatorSeries = z.object({ watchedIndicatorId: WatchedIndicatorId, points: z.array(IndicatorPoint) });
export type IndicatorSeries = z.infer<typeof IndicatorSeries>;

interface PointRow {
  readonly id: string;
  readonly year: number;
  readonly kind: string;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly confidence: Confidence;
  readonly isProvisional: boolean;
}

/**
 * The totals of everything a project watches, the latest years of each, for a table of latest values and small lines. Only
 * what is known comes: a year that says "no data" is not a point.
 *
 * @param years - At most this many points of each.
 * @param first - Of so many watched indicators, in the project's order; of all when left out.
 * @throws {RowNotFound}
 */
export async function listWatchedSeries(
  reader: Reader,
  scope: RowScope,
  projectId: ProjectId,
  years: number,
  first?: number,
): Promise<IndicatorSeries[]> {
  const series = await keptForProject(reader, scope, projectId, {
    name: `series ${years} ${first}`,
    work: (rows) => readSeries(rows, projectId, years, first ?? null),
  });
  return [...series];
}

async function readSeries(
  rows: Rows,
  projectId: ProjectId,
  years: number,
  first: number | null,
): Promise<IndicatorSeries[]> {
  const found = await rows.$queryRaw<PointRow[]>`
    SELECT w."id", o.* FROM (
      SELECT * FROM "WatchedIndicator" WHERE "projectId" = ${projectId}::uuid ORDER BY "position", "id" LIMIT ${first}
    ) w CROSS JOIN LATERAL (
      SELECT "year", "kind", "value", "low", "high", "confidence", "isProvisional" FROM "Observation"
      WHERE "projectId" = w."projectId" AND "indicatorId" = w."indicatorId" AND "townId" = w."townId"
        AND "sex" = 'all' AND "ageGroup" = 'all' AND "residentGroup" = 'all' AND "kind" <> 'no-data'
      ORDER BY "year" DESC LIMIT ${years}
    ) o ORDER BY w."position", w."id", o."year"`;
  const series = new Map<string, IndicatorPoint[]>();
  for (const { id, year, confidence, isProvisional, ...value } of found) {
    const points = series.get(id) ?? [];
    points.push(IndicatorPoint.parse({ year, confidence, isProvisional, value }));
    series.set(id, points);
  }
  return [...series].map(([id, points]) => ({ watchedIndicatorId: WatchedIndicatorId.parse(id), points }));
}
