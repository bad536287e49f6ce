import { listMapLayers } from "@tamarisk/db";
import { MapLayer, ProjectId } from "@tamarisk/domain";
import { z } from "zod";
import { alreadyParsed } from "../trpc/already-parsed.ts";
import { forMember } from "../trpc/base.ts";
import { documented } from "../trpc/documented.ts";

/** The red lines, farmland, growth boundaries and other areas that a project holds its measures against. */
export const listLayers = forMember(
  "read",
  "layer",
  documented("/projects/{projectId}/layers", "Control lines and other areas of a project"),
)
  .input(z.object({ projectId: ProjectId }))
  .output(alreadyParsed(z.array(MapLayer)))
  .query(({ ctx, input }) => listMapLayers(ctx.database, ctx.permit.scope, input.projectId));
