import {
  IndicatorPoint,
  listIndicatorUses,
  listProjectIndicators,
  listWatchedSeries,
  listWatchedIndicators as readWatchedIndicators,
} from "@tamarisk/db";
import { Indicator, ProjectId, WatchedIndicator } from "@tamarisk/domain";
import { z } from "zod";
import { alreadyParsed } from "../trpc/already-parsed.ts";
import { forMember } from "../trpc/base.ts";
import { documented } from "../trpc/documented.ts";

/** Enough for a small line; the whole series comes from `observation.list`. */
const mostYears = 20;

/** One watched indicator, its latest years, and how much of the plan rests on it. */
const WatchedRow = WatchedIndicator.extend({
  indicator: Indicator,
  /** Oldest first, known values only. */
  points: z.array(IndicatorPoint),
  measures: z.int(),
  gates: z.int(),
});

/** What a project watches, or the first of it, each with its latest 20 known years and the count of measures and gates that name it. */
export const listWatchedIndicators = forMember(
  "read",
  "indicator",
  documented("/projects/{projectId}/watched-indicators", "Indicators a project watches, with their latest values"),
)
  .input(z.object({ projectId: ProjectId, first: z.int().positive().max(1000).optional() }))
  .output(alreadyParsed(z.array(WatchedRow)))
  .query(async ({ ctx: { database, permit }, input: { projectId, first } }) => {
    const [watched, series, uses, indicators] = await Promise.all([
      readWatchedIndicators(database, permit.scope, projectId),
      listWatchedSeries(database, permit.scope, projectId, mostYears, first),
      listIndicatorUses(database, permit.scope, projectId),
      listProjectIndicators(database, permit.scope, projectId),
    ]);
    const points = new Map(series.map((one) => [one.watchedIndicatorId, one.points]));
    const about = new Map(indicators.map((one) => [one.id, one]));
    const counts = new Map<string, number>();
    for (const { kind, indicatorId } of uses) {
      const key = `${kind} ${indicatorId}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    return watched.slice(0, first).map((one) => ({
      ...one,
      indicator: about.get(one.indicatorId)!,
      points: points.get(one.id) ?? [],
      measures: counts.get(`measure ${one.indicatorId}`) ?? 0,
      gates: counts.get(`gate ${one.indicatorId}`) ?? 0,
    }));
  });
