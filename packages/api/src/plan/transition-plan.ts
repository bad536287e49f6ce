import { PlanAction, PlanVersionId, ProjectId, RowVersion } from "@tamarisk/domain";
import { z } from "zod";
import { forMember } from "../trpc/base.ts";
import { pending } from "../trpc/pending.ts";
import { PlanView } from "./plan-view.ts";

/** Move a plan along its workflow. */
export const transitionPlan = forMember("transition", "plan")
  .input(z.object({ projectId: ProjectId, versionId: PlanVersionId, action: PlanAction, version: RowVersion }))
  .output(PlanView)
  .mutation(async () => pending());
