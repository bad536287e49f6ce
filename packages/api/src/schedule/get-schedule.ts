import { findPlanSchedule } from "@tamarisk/db";
import { PlanSchedule, ProjectId } from "@tamarisk/domain";
import { z } from "zod";
import { forMember } from "../trpc/base.ts";
import { documented } from "../trpc/documented.ts";

/** What is set for the order of a project's measures; `schedule` is `null` while nothing is. */
export const getSchedule = forMember(
  "read",
  "schedule",
  documented("/projects/{projectId}/schedule", "Ceilings, needs and years that the order of measures must keep"),
)
  .input(z.object({ projectId: ProjectId }))
  .output(z.object({ schedule: PlanSchedule.nullable() }))
  .query(async ({ ctx, input: { projectId } }) => ({
    schedule: await findPlanSchedule(ctx.database, ctx.permit.scope, projectId),
  }));
