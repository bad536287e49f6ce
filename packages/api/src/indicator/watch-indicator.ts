import { findIndicator, listObservations, watchIndicators } from "@tamarisk/db";
import { IndicatorId, ProjectId, TownId, WatchedIndicator, WatchedIndicatorDraft } from "@tamarisk/domain";
import { z } from "zod";
import { judgeAlerts } from "../alert/judge-alerts.ts";
import { recordedChange } from "../audit/recorded-change.ts";
import { requireOwnPlace } from "../observation/require-own-place.ts";
import { forMember } from "../trpc/base.ts";
import { documentedChange } from "../trpc/documented.ts";
import { proposeWatch } from "./propose-watch.ts";

/**
 * Watch an indicator at a place of the project, behind the others. `as` says how; `null` asks for the product's proposal:
 * the baseline of the census and the limit of a standard where there is one.
 */
export const watchIndicator = forMember(
  "create",
  "indicator",
  documentedChange("POST", "/projects/{projectId}/watched-indicators", "Watch an indicator"),
)
  .input(
    z.object({
      projectId: ProjectId,
      indicatorId: IndicatorId,
      townId: TownId,
      as: WatchedIndicatorDraft.omit({ indicatorId: true, townId: true }).nullable(),
    }),
  )
  .output(WatchedIndicator)
  .mutation(({ ctx, input: { projectId, indicatorId, townId, as } }) =>
    recordedChange(ctx, {
      make: async (tx, scope) => {
        await requireOwnPlace(tx, scope, projectId, townId, ["townId"]);
        const indicator = await findIndicator(tx, scope, indicatorId);
        const at = { indicatorIds: [indicatorId], townId };
        const draft = as
          ? { ...as, indicatorId, townId }
          : proposeWatch(indicator, townId, await listObservations(tx, scope, projectId, at));
        const [watched] = await watchIndicators(tx, scope, projectId, [draft]);
        await judgeAlerts(tx, scope, projectId, { indicatorIds: [indicatorId] }, ctx.now());
        return watched!;
      },
      record: ({ id }) => ({
        action: "watch",
        subject: { kind: "watched-indicator", id },
        projectId,
        detail: { indicatorId, townId },
      }),
    }),
  );
