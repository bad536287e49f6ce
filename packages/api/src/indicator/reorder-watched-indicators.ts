import { orderWatchedIndicators } from "@tamarisk/db";
import { ProjectId, WatchedIndicator, WatchedIndicatorId } from "@tamarisk/domain";
import { z } from "zod";
import { recordedChange } from "../audit/recorded-change.ts";
import { forMember } from "../trpc/base.ts";
import { documentedChange } from "../trpc/documented.ts";

/** Put what is watched into another order; those not named follow behind, so a row added meanwhile is not lost. */
export const reorderWatchedIndicators = forMember(
  "edit",
  "indicator",
  documentedChange("PUT", "/projects/{projectId}/watched-indicators", "Order of the watched indicators"),
)
  .input(z.object({ projectId: ProjectId, order: z.array(WatchedIndicatorId).min(1).max(2000) }))
  .output(z.array(WatchedIndicator))
  .mutation(({ ctx, input: { projectId, order } }) =>
    recordedChange(ctx, {
      make: (tx, scope) => orderWatchedIndicators(tx, scope, projectId, order),
      record: () => ({
        action: "reorder",
        subject: { kind: "watched-indicator", id: projectId },
        projectId,
        detail: {},
      }),
    }),
  );
