import { type Confidence, Observation, ObservedValue, type ProjectId, WatchedIndicatorId } from "@tamarisk/domain";
import { z } from "zod";
import { keptByIndicator, ofIndicators, type PartOfIndicator } from "./kept-by-indicator.ts";
import type { Reader, RowScope } from "./reader.ts";

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
  readonly indicatorId: string;
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
export function listWatchedSeries(
  reader: Reader,
  scope: RowScope,
  projectId: ProjectId,
  years: number,
  first?: number,
): Promise<IndicatorSeries[]> {
  return keptByIndicator<IndicatorSeries>(reader, scope, projectId, {
    name: `series ${years} ${first}`,
    work: async (rows, _own, only) => {
      const found = await rows.$queryRaw<PointRow[]>`
        SELECT w."id", w."indicatorId", o.* FROM (
          SELECT * FROM "WatchedIndicator" WHERE "projectId" = ${projectId}::uuid
          ORDER BY "position", "id" LIMIT ${first ?? null}
        ) w CROSS JOIN LATERAL (
          SELECT "year", "kind", "value", "low", "high", "confidence", "isProvisional" FROM "Observation"
          WHERE "projectId" = w."projectId" AND "indicatorId" = w."indicatorId" AND "townId" = w."townId"
            AND "sex" = 'all' AND "ageGroup" = 'all' AND "residentGroup" = 'all' AND "kind" <> 'no-data'
          ORDER BY "year" DESC LIMIT ${years}
        ) o WHERE ${ofIndicators(only)} ORDER BY w."position", w."id", o."year"`;
      return seriesFromRows(found);
    },
  });
}

function seriesFromRows(found: readonly PointRow[]): PartOfIndicator<IndicatorSeries>[] {
  const series = new Map<string, { readonly indicatorId: string; readonly points: IndicatorPoint[] }>();
  for (const { id, indicatorId, year, confidence, isProvisional, ...value } of found) {
    const one = series.get(id) ?? { indicatorId, points: [] };
    one.points.push(IndicatorPoint.parse({ year, confidence, isProvisional, value }));
    series.set(id, one);
  }
  return [...series].map(([key, { indicatorId, points }]) => {
    return { indicatorId, key, part: { watchedIndicatorId: WatchedIndicatorId.parse(key), points } };
  });
}
