import { listNewestReadings } from "@tamarisk/db";
import { ProjectId, watchStatus } from "@tamarisk/domain";
import { z } from "zod";
import { forMember } from "../trpc/base.ts";
import { documented } from "../trpc/documented.ts";

/** What a project watches, in numbers. */
const WatchedCounts = z.object({
  watched: z.int(),
  /** Without any known value. */
  blank: z.int(),
  /** Whose newest value has crossed the threshold. */
  crossed: z.int(),
  /** Whose marks nobody has confirmed yet. */
  proposals: z.int(),
});

/** How many indicators are watched, how many have no value, and how many have crossed their threshold. */
export const countWatchedIndicators = forMember(
  "read",
  "indicator",
  documented("/projects/{projectId}/watched-indicators/counts", "Indicators a project watches, in numbers"),
)
  .input(z.object({ projectId: ProjectId }))
  .output(WatchedCounts)
  .query(async ({ ctx: { database, permit }, input: { projectId } }) => {
    const series = await listNewestReadings(database, permit.scope, projectId);
    return {
      watched: series.length,
      blank: series.filter(({ readings }) => readings.length === 0).length,
      crossed: series.filter(({ watch, readings }) => watchStatus(watch, readings).reason === "threshold-crossed")
        .length,
      proposals: series.filter(({ watch }) => watch.isProposal).length,
    };
  });
