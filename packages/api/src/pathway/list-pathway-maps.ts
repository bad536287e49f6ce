import { listPathwayMaps as readPathwayMaps } from "@tamarisk/db";
import { KeptPathwayMap, ProjectId } from "@tamarisk/domain";
import { z } from "zod";
import { forMember } from "../trpc/base.ts";
import { documented } from "../trpc/documented.ts";

/** The maps of pathways that a project keeps, in the order of saving. */
export const listPathwayMaps = forMember(
  "read",
  "pathway",
  documented("/projects/{projectId}/pathway-maps", "The maps of pathways that a project keeps"),
)
  .input(z.object({ projectId: ProjectId }))
  .output(z.array(KeptPathwayMap))
  .query(({ ctx, input }) => readPathwayMaps(ctx.database, ctx.permit.scope, input.projectId));
