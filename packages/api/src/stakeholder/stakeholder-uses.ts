import { listStakeholderUses } from "@tamarisk/db";
import { ProjectId, StakeholderUse } from "@tamarisk/domain";
import { z } from "zod";
import { forMember } from "../trpc/base.ts";
import { documented } from "../trpc/documented.ts";

/** On how many measures, tasks and indicators each stakeholder of a project acts. */
export const stakeholderUses = forMember(
  "read",
  "stakeholder",
  documented("/projects/{projectId}/stakeholders/uses", "Where each stakeholder acts"),
)
  .input(z.object({ projectId: ProjectId }))
  .output(z.array(StakeholderUse))
  .query(async ({ ctx, input }) => [...(await listStakeholderUses(ctx.database, ctx.permit.scope, input.projectId))]);
