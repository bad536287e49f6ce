import { PlanVersionId, ProjectId } from "@tamarisk/domain";
import { z } from "zod";
import { alreadyParsed } from "../trpc/already-parsed.ts";
import { forMember } from "../trpc/base.ts";
import { documented } from "../trpc/documented.ts";
import { PlanView } from "./plan-view.ts";
import { viewPlan } from "./view-plan.ts";

/** A version of a project's action plan, the latest if none is named, with its gates judged by what has been observed, and what the caller may do with it now. */
export const getPlan = forMember(
  "read",
  "plan",
  documented("/projects/{projectId}/plan", "The action plan with its gates judged"),
)
  .input(z.object({ projectId: ProjectId, versionId: PlanVersionId.optional() }))
  .output(alreadyParsed(PlanView))
  .query(({ ctx, input }) => viewPlan(ctx.database, ctx.permit, input.projectId, ctx.now(), input.versionId));
