import { IndicatorUse, listIndicatorUses } from "@tamarisk/db";
import { IndicatorId, ProjectId } from "@tamarisk/domain";
import { z } from "zod";
import { forMember } from "../trpc/base.ts";
import { documented } from "../trpc/documented.ts";

/** The measures of the plan that aim at an indicator, and the gates that wait for it. */
export const indicatorUses = forMember(
  "read",
  "indicator",
  documented("/projects/{projectId}/indicators/{indicatorId}/uses", "Measures and gates that name an indicator"),
)
  .input(z.object({ projectId: ProjectId, indicatorId: IndicatorId }))
  .output(z.array(IndicatorUse))
  .query(async ({ ctx, input: { projectId, indicatorId } }) => {
    const uses = await listIndicatorUses(ctx.database, ctx.permit.scope, projectId);
    return uses.filter((use) => use.indicatorId === indicatorId);
  });
