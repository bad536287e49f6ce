import { type Confidence, IndicatorId, type ProjectId, TownId } from "@tamarisk/domain";
import { z } from "zod";
import { keptByIndicator, ofIndicators } from "./kept-by-indicator.ts";
import type { Reader, RowScope } from "./reader.ts";

/**
 * What is stored of one indicator at one place, year by year, without sources and notes: small enough to send of a whole
 * project. All lists are as long as `years`.
 */
export const ObservedSeries = z.object({
  indicatorId: IndicatorId,
  townId: TownId,
  /** Ascending; a year in which nobody has written anything is not among them. */
  years: z.array(z.int()),
  /** A measured value, the ends of a range, or `null` for a year that says "no data". */
  values: z.array(z.union([z.number(), z.tuple([z.number(), z.number()]), z.null()])),
  /** One letter a year: h(igh), m(edium), l(ow), c(ontradicted), d(erived). */
  quality: z.string(),
  versions: z.array(z.int()),
  /** The years whose values are first figures. */
  provisional: z.array(z.int()),
});
export type ObservedSeries = z.infer<typeof ObservedSeries>;

interface SeriesRow {
  readonly indicatorId: string;
  readonly townId: string;
  readonly cells: readonly (readonly [
    year: number,
    value: number | null,
    low: number | null,
    high: number | null,
    confidence: Confidence,
    isProvisional: boolean,
    version: number,
  ])[];
}

/** The totals of everything observed, by indicator and place. @throws {RowNotFound} */
export function listObservedSeries(reader: Reader, scope: RowScope, projectId: ProjectId): Promise<ObservedSeries[]> {
  return keptByIndicator<ObservedSeries>(reader, scope, projectId, {
    name: "observed series",
    work: async (rows, _own, only) => {
      const found = await rows.$queryRaw<SeriesRow[]>`
        SELECT "indicatorId", "townId", json_agg(json_build_array(
          "year", "value", "low", "high", "confidence", "isProvisional", "version") ORDER BY "year") AS "cells"
        FROM "Observation" WHERE "projectId" = ${projectId}::uuid AND ${ofIndicators(only)}
          AND "sex" = 'all' AND "ageGroup" = 'all' AND "residentGroup" = 'all'
        GROUP BY "indicatorId", "townId" ORDER BY "indicatorId", "townId"`;
      return found.map(seriesFromRow).map((part) => {
        return { indicatorId: part.indicatorId, key: `${part.indicatorId} ${part.townId}`, part };
      });
    },
  });
}

/** Of no data all three numbers are `null`, of a measured value the ends, of a range the value: the table's own rule. */
function seriesFromRow({ indicatorId, townId, cells }: SeriesRow): ObservedSeries {
  return {
    indicatorId: indicatorId as IndicatorId,
    townId: townId as TownId,
    years: cells.map(([year]) => year),
    values: cells.map(([, value, low, high]) => (low !== null && high !== null ? [low, high] : value)),
    quality: cells.map(([, , , , confidence]) => confidence[0]).join(""),
    versions: cells.map((cell) => cell[6]),
    provisional: cells.flatMap(([year, , , , , isProvisional]) => (isProvisional ? [year] : [])),
  };
}
