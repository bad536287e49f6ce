import { unwatchIndicator as takeOut } from "@tamarisk/db";
import { ProjectId, RowVersion, WatchedIndicator, WatchedIndicatorId } from "@tamarisk/domain";
import { z } from "zod";
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
      make: (tx, scope) => takeOut(tx, scope, projectId, watchedIndicatorId, version),
      record: ({ id, indicatorId, townId }) => ({
        action: "unwatch",
        subject: { kind: "watched-indicator", id },
        projectId,
        detail: { indicatorId, townId },
      }),
    }),
  );
