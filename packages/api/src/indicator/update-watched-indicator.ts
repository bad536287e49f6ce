import { listWatchedIndicators, updateWatchedIndicator as writeWatchedIndicator } from "@tamarisk/db";
import { ProjectId, RowVersion, WatchedIndicator, WatchedIndicatorDraft, WatchedIndicatorId } from "@tamarisk/domain";
import { z } from "zod";
import { judgeAlerts } from "../alert/judge-alerts.ts";
import { keptChanges } from "../audit/kept-changes.ts";
import { recordedChange } from "../audit/recorded-change.ts";
import { forMember } from "../trpc/base.ts";
import { documentedChange } from "../trpc/documented.ts";

const watchFields = [
  ...(["baseline", "target", "threshold", "direction", "rhythm", "responsibleId", "source"] as const),
] as const satisfies readonly (keyof WatchedIndicator)[];

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
        const all = await listWatchedIndicators(tx, scope, projectId);
        const before = all.find(({ id }) => id === watchedIndicatorId) ?? null;
        const watched = await writeWatchedIndicator(tx, scope, projectId, watchedIndicatorId, draft, version);
        await judgeAlerts(tx, scope, projectId, { indicatorIds: [watched.indicatorId] }, ctx.now());
        return { before, watched };
      },
      record: ({ before, watched }) => ({
        action: "update",
        subject: { kind: "watched-indicator", id: watched.id },
        projectId,
        detail: {
          ...{ indicatorId: watched.indicatorId, townId: watched.townId },
          changes: before ? keptChanges(before, watched, watchFields) : [],
        },
      }),
    }).then(({ watched }) => watched),
  );
