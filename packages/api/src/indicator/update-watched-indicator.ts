import { updateWatchedIndicator as writeWatchedIndicator } from "@tamarisk/db";
import { ProjectId, RowVersion, WatchedIndicator, WatchedIndicatorDraft, WatchedIndicatorId } from "@tamarisk/domain";
import { z } from "zod";
import { judgeAlerts } from "../alert/judge-alerts.ts";
import { recordedChange } from "../audit/recorded-change.ts";
import { forMember } from "../trpc/base.ts";
import { documentedChange } from "../trpc/documented.ts";

/** Set baseline, target, threshold, direction, rhythm and who brings the value. The indicator and its place stay. */
export const updateWatchedIndicator = forMember(
  "edit",
  "indicator",
  documentedChange("PUT", "/projects/{projectId}/watched-indicators/{watchedIndicatorId}", "Change how it is watched"),
)
  .input(
    z.object({
      projectId: ProjectId,
      watchedIndicatorId: WatchedIndicatorId,
      draft: WatchedIndicatorDraft,
      version: RowVersion,
    }),
  )
  .output(WatchedIndicator)
  .mutation(({ ctx, input: { projectId, watchedIndicatorId, draft, version } }) =>
    recordedChange(ctx, {
      make: async (tx, scope) => {
        const watched = await writeWatchedIndicator(tx, scope, projectId, watchedIndicatorId, draft, version);
        await judgeAlerts(tx, scope, projectId, { indicatorIds: [watched.indicatorId] }, ctx.now());
        return watched;
      },
      record: ({ id, indicatorId, townId, baseline, target, threshold }) => ({
        action: "update",
        subject: { kind: "watched-indicator", id },
        projectId,
        detail: { indicatorId, townId, baseline, target, threshold },
      }),
    }),
  );
