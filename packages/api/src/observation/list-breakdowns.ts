import { listBreakdowns as readBreakdowns } from "@tamarisk/db";
import { Observation } from "@tamarisk/domain";
import { z } from "zod";
import { forMember } from "../trpc/base.ts";
import { documented } from "../trpc/documented.ts";
import { filterOf, ObservationQuestion } from "./observation-filter.ts";

/** The parts beside the totals: women and men, age groups, groups of residents. Written with `observation.save`. */
export const listBreakdowns = forMember(
  "read",
  "observation",
  documented("/projects/{projectId}/observation-breakdowns", "Observed values by sex, age and group of residents"),
)
  .input(ObservationQuestion)
  .output(z.array(Observation))
  .query(({ ctx, input }) => readBreakdowns(ctx.database, ctx.permit.scope, input.projectId, filterOf(input)));
