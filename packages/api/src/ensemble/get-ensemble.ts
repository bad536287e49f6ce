import { findEnsemble } from "@tamarisk/db";
import { Ensemble, EnsembleId, ProjectId } from "@tamarisk/domain";
import { z } from "zod";
import { forMember } from "../trpc/base.ts";
import { documented } from "../trpc/documented.ts";

/** One ensemble as it stands. */
export const getEnsemble = forMember(
  "read",
  "ensemble",
  documented("/projects/{projectId}/ensembles/{ensembleId}", "One ensemble as it stands"),
)
  .input(z.object({ projectId: ProjectId, ensembleId: EnsembleId }))
  .output(Ensemble)
  .query(({ ctx, input }) => findEnsemble(ctx.database, ctx.permit.scope, input.projectId, input.ensembleId));
