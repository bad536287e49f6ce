import { listProjectIndicators } from "@tamarisk/db";
import { Indicator, ProjectId } from "@tamarisk/domain";
import { z } from "zod";
import { forMember } from "../trpc/base.ts";
import { documented } from "../trpc/documented.ts";

/** The indicators of a project: those it watches, in its own order, then those that only its gates and measures name. */
export const listIndicators = forMember(
  "read",
  "indicator",
  documented("/projects/{projectId}/indicators", "Indicators of a project"),
)
  .input(z.object({ projectId: ProjectId }))
  .output(z.array(Indicator))
  .query(({ ctx, input }) => listProjectIndicators(ctx.database, ctx.permit.scope, input.projectId));
