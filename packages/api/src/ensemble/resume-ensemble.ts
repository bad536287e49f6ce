import { Ensemble, EnsembleId, ProjectId, RowVersion } from "@tamarisk/domain";
import { z } from "zod";
import { forMember } from "../trpc/base.ts";
import { pending } from "../trpc/pending.ts";

/** Go on with an ensemble that was cancelled or failed. */
export const resumeEnsemble = forMember("edit", "ensemble")
  .input(z.object({ projectId: ProjectId, ensembleId: EnsembleId, version: RowVersion }))
  .output(Ensemble)
  .mutation(async () => pending());
