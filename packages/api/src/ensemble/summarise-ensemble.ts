import { findEnsembleSummary } from "@tamarisk/db";
import { EnsembleId, EnsembleSummary, ProjectId } from "@tamarisk/domain";
import { z } from "zod";
import { forMember } from "../trpc/base.ts";
import { documented } from "../trpc/documented.ts";

/** The range of outcomes of a finished ensemble. */
export const summariseEnsemble = forMember(
  "read",
  "ensemble",
  documented("/projects/{projectId}/ensembles/{ensembleId}/summary", "The range of outcomes of a finished ensemble"),
)
  .input(z.object({ projectId: ProjectId, ensembleId: EnsembleId }))
  .output(EnsembleSummary)
  .query(({ ctx, input }) => findEnsembleSummary(ctx.database, ctx.permit.scope, input.projectId, input.ensembleId));
