import { AuthoredText, ProjectId, RowVersion } from "@tamarisk/domain";
import { z } from "zod";
import { forMember } from "../trpc/base.ts";
import { pending } from "../trpc/pending.ts";
import { PlanView } from "./plan-view.ts";

/** Give the plan another title. */
export const renamePlan = forMember("edit", "plan")
  .input(z.object({ projectId: ProjectId, title: AuthoredText, version: RowVersion }))
  .output(PlanView)
  .mutation(async () => pending());
