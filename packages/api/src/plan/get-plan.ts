import { ProjectId } from "@tamarisk/domain";
import { z } from "zod";
import { forMember } from "../trpc/base.ts";
import { documented } from "../trpc/documented.ts";
import { PlanView } from "./plan-view.ts";
import { viewPlan } from "./view-plan.ts";

/** A project's action plan with its gates judged by what has been observed, and what the caller may do with it now. */
export const getPlan = forMember(
  "read",
  "plan",
  documented("/projects/{projectId}/plan", "The action plan with its gates judged"),
)
  .input(z.object({ projectId: ProjectId }))
  .output(PlanView)
  .query(({ ctx, input }) => viewPlan(ctx.database, ctx.permit, input.projectId));
