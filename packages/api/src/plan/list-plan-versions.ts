import { listPlanVersions as readVersions } from "@tamarisk/db";
import { PlanVersion, PlanVersionId, ProjectId, versionInForce } from "@tamarisk/domain";
import { z } from "zod";
import { forMember } from "../trpc/base.ts";
import { documented } from "../trpc/documented.ts";
import { AllowedSteps, allowedSteps } from "./allowed-steps.ts";

/** The versions of a project's plan, the latest first, each with its way and what the caller may do with it. */
export const listPlanVersions = forMember(
  "read",
  "plan",
  documented("/projects/{projectId}/plan-versions", "The versions of the action plan, the latest first"),
)
  .input(z.object({ projectId: ProjectId }))
  .output(
    z.object({
      versions: z.array(PlanVersion.extend({ allowed: AllowedSteps })),
      /** The version whose gates count; `null` while nothing has been approved. */
      inForceId: PlanVersionId.nullable(),
    }),
  )
  .query(async ({ ctx: { database, permit }, input }) => {
    const versions = await readVersions(database, permit.scope, input.projectId);
    const views = [];
    for (const version of versions) {
      views.push({ ...version, allowed: await allowedSteps(database, permit, version) });
    }
    return { versions: views, inForceId: versionInForce(versions)?.id ?? null };
  });
