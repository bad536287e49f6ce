import { listObservations as readObservations } from "@tamarisk/db";
import { Observation, ProjectId } from "@tamarisk/domain";
import { z } from "zod";
import { forMember } from "../trpc/base.ts";
import { documented } from "../trpc/documented.ts";

/** The latest state of every cell: one value per indicator, place and year. */
export const listObservations = forMember(
  "read",
  "observation",
  documented("/projects/{projectId}/observations", "Observed values with their sources"),
)
  .input(z.object({ projectId: ProjectId }))
  .output(z.array(Observation))
  .query(({ ctx, input }) => readObservations(ctx.database, ctx.permit.scope, input.projectId));
