import { findIndicator, findProject, removeIndicator } from "@tamarisk/db";
import { IndicatorId, ProjectId, RowVersion } from "@tamarisk/domain";
import { z } from "zod";
import { recordedChange } from "../audit/recorded-change.ts";
import { forMember } from "../trpc/base.ts";
import { documentedChange } from "../trpc/documented.ts";

/** Give up an indicator of the organisation's own, unless values, gates or measures rest on it. */
export const removeOwnIndicator = forMember(
  "remove",
  "indicator",
  documentedChange("DELETE", "/projects/{projectId}/indicators/{indicatorId}", "Remove an indicator of one's own"),
)
  .input(z.object({ projectId: ProjectId, indicatorId: IndicatorId, version: RowVersion }))
  .output(z.object({ indicatorId: IndicatorId }))
  .mutation(async ({ ctx, input: { projectId, indicatorId, version } }) => {
    await recordedChange(ctx, {
      make: async (tx, scope) => {
        await findProject(tx, scope, projectId);
        const { name } = await findIndicator(tx, scope, indicatorId);
        await removeIndicator(tx, scope, indicatorId, version);
        return name;
      },
      record: (name) => ({
        action: "remove",
        subject: { kind: "indicator", id: indicatorId },
        projectId,
        detail: { name },
      }),
    });
    return { indicatorId };
  });
