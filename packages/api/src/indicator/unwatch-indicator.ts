import { unwatchIndicator as takeOut } from "@tamarisk/db";
import { ProjectId, RowVersion, WatchedIndicator, WatchedIndicatorId } from "@tamarisk/domain";
import { z } from "zod";
import { judgeAlerts } from "../alert/judge-alerts.ts";
import { recordedChange } from "../audit/recorded-change.ts";
import { forMember } from "../trpc/base.ts";
import { documentedChange } from "../trpc/documented.ts";

/** Stop watching. Observed values stay; `indicator.watch` with what this answers brings the row back as it was. */
export const unwatchIndicator = forMember(
  "remove",
  "indicator",
  documentedChange("DELETE", "/projects/{projectId}/watched-indicators/{watchedIndicatorId}", "Stop watching"),
)
  .input(z.object({ projectId: ProjectId, watchedIndicatorId: WatchedIndicatorId, version: RowVersion }))
  .output(WatchedIndicator)
  .mutation(({ ctx, input: { projectId, watchedIndicatorId, version } }) =>
    recordedChange(ctx, {
      make: async (tx, scope) => {
        const watched = await takeOut(tx, scope, projectId, watchedIndicatorId, version);
        await judgeAlerts(tx, scope, projectId, { indicatorIds: [watched.indicatorId] }, ctx.now());
        return watched;
      },
      record: ({ id, indicatorId, townId }) => ({
        action: "unwatch",
        subject: { kind: "watched-indicator", id },
        projectId,
        detail: { indicatorId, townId },
      }),
    }),
  );
