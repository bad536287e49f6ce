import { listObservations as readObservations } from "@tamarisk/db";
import { Observation, ProjectId } from "@tamarisk/domain";
import { z } from "zod";
import { forMember } from "../trpc/base.ts";

/** The latest state of every cell: one value per indicator, place and year. */
export const listObservations = forMember("read", "observation")
  .input(z.object({ projectId: ProjectId }))
  .output(z.array(Observation))
  .query(({ ctx, input }) => readObservations(ctx.database, ctx.permit.scope, input.projectId));
