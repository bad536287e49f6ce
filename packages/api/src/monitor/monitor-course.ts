import { listMonitoredSeries, RowNotFound } from "@tamarisk/db";
import { LocalizedText, measuredReadings, ProjectId, thresholdApproach, WatchedIndicatorId } from "@tamarisk/domain";
import { earlyWarning, earlyWarningSentence } from "@tamarisk/scenario-engine";
import { z } from "zod";
import { forMember } from "../trpc/base.ts";
import { documented } from "../trpc/documented.ts";
import { approachSentence } from "./approach-sentence.ts";

/** The same series gives the same surrogates. */
const seed = 1;

/** Where a series is heading, and whether it shows early-warning signs; each with its reason where it cannot say. */
const CourseView = z.object({
  /** `null` for an indicator without a threshold. */
  approach: LocalizedText.nullable(),
  earlyWarning: LocalizedText,
});

export const monitorCourse = forMember(
  "read",
  "alert",
  documented("/projects/{projectId}/monitor/course", "Trend toward the threshold, and early-warning statistics"),
)
  .input(z.object({ projectId: ProjectId, watchId: WatchedIndicatorId }))
  .output(CourseView)
  .query(async ({ ctx, input: { projectId, watchId } }) => {
    const found = await listMonitoredSeries(ctx.database, ctx.permit.scope, projectId, { watchIds: [watchId] });
    const [series] = found;
    if (!series) throw new RowNotFound("watched-indicator", watchId);
    const readings = measuredReadings(series.readings);
    const { threshold } = series.watch;
    return {
      approach: threshold && approachSentence(thresholdApproach(readings, threshold)),
      earlyWarning: earlyWarningSentence(earlyWarning(readings, seed)),
    };
  });
