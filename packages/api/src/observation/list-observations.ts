import { listObservations as readObservations } from "@tamarisk/db";
import { Observation } from "@tamarisk/domain";
import { z } from "zod";
import { alreadyParsed } from "../trpc/already-parsed.ts";
import { forMember } from "../trpc/base.ts";
import { documented } from "../trpc/documented.ts";
import { filterOf, ObservationQuestion } from "./observation-filter.ts";

/** The latest state of every cell: one total per indicator, place and year; all of them, or those of one indicator, place or span of years. */
export const listObservations = forMember(
  "read",
  "observation",
  documented("/projects/{projectId}/observations", "Observed values with their sources"),
)
  .input(ObservationQuestion)
  .output(alreadyParsed(z.array(Observation)))
  .query(({ ctx, input }) => readObservations(ctx.database, ctx.permit.scope, input.projectId, filterOf(input)));
