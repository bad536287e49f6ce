import { findProject, listIndicators as readIndicators } from "@tamarisk/db";
import { Indicator, ProjectId } from "@tamarisk/domain";
import { z } from "zod";
import { forMember } from "../trpc/base.ts";
import { documented } from "../trpc/documented.ts";

/** The indicators a project keeps: the library's, and those its organisation has added. */
export const listIndicators = forMember(
  "read",
  "indicator",
  documented("/projects/{projectId}/indicators", "Indicators of a project"),
)
  .input(z.object({ projectId: ProjectId }))
  .output(z.array(Indicator))
  .query(async ({ ctx, input }) => {
    await findProject(ctx.database, ctx.permit.scope, input.projectId);
    return readIndicators(ctx.database, ctx.permit.scope);
  });
