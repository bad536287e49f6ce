import { listMonitoredSeries } from "@tamarisk/db";
import { ProjectId, WatchedIndicatorId } from "@tamarisk/domain";
import { z } from "zod";
import { forMember } from "../trpc/base.ts";
import { documented } from "../trpc/documented.ts";
import { SeriesView } from "./monitor-view.ts";

/** All readings of everything watched, or of some of it. */
export const monitorSeries = forMember(
  "read",
  "alert",
  documented("/projects/{projectId}/monitor/series", "All readings of the watched indicators"),
)
  .input(z.object({ projectId: ProjectId, watchIds: z.array(WatchedIndicatorId).max(1000).optional() }))
  .output(z.array(SeriesView))
  .query(async ({ ctx, input: { projectId, watchIds } }) => {
    const series = await listMonitoredSeries(ctx.database, ctx.permit.scope, projectId, watchIds ? { watchIds } : {});
    return series.map(({ watch, readings }) => ({ watchId: watch.id, readings: [...readings] }));
  });
