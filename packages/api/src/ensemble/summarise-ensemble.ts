import { findEnsembleSummary } from "@tamarisk/db";
import { EnsembleId, EnsembleSummary, ProjectId } from "@tamarisk/domain";
import { z } from "zod";
import { forMember } from "../trpc/base.ts";

/** The range of outcomes of a finished ensemble. */
export const summariseEnsemble = forMember("read", "ensemble")
  .input(z.object({ projectId: ProjectId, ensembleId: EnsembleId }))
  .output(EnsembleSummary)
  .query(({ ctx, input }) => findEnsembleSummary(ctx.database, ctx.permit.scope, input.projectId, input.ensembleId));
