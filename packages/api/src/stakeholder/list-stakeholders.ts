import { listStakeholders as readStakeholders } from "@tamarisk/db";
import { ProjectId, Stakeholder } from "@tamarisk/domain";
import { z } from "zod";
import { forMember } from "../trpc/base.ts";
import { documented } from "../trpc/documented.ts";

/** Everybody with a say or a stake in a project. */
export const listStakeholders = forMember(
  "read",
  "stakeholder",
  documented("/projects/{projectId}/stakeholders", "Stakeholders of a project"),
)
  .input(z.object({ projectId: ProjectId }))
  .output(z.array(Stakeholder))
  .query(({ ctx, input }) => readStakeholders(ctx.database, ctx.permit.scope, input.projectId));
