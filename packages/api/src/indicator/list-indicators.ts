import { listProjectIndicators } from "@tamarisk/db";
import { Indicator, IndicatorId, ProjectId } from "@tamarisk/domain";
import { z } from "zod";
import { forMember } from "../trpc/base.ts";
import { documented } from "../trpc/documented.ts";

/** The indicators of a project, all or some: those it watches, in its own order, then those that only its gates and measures name. */
export const listIndicators = forMember(
  "read",
  "indicator",
  documented("/projects/{projectId}/indicators", "Indicators of a project"),
)
  .input(z.object({ projectId: ProjectId, indicatorIds: z.array(IndicatorId).max(500).optional() }))
  .output(z.array(Indicator))
  .query(async ({ ctx, input: { projectId, indicatorIds } }) => {
    const all = await listProjectIndicators(ctx.database, ctx.permit.scope, projectId);
    return indicatorIds ? all.filter(({ id }) => indicatorIds.includes(id)) : all;
  });
