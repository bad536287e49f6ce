import { Ensemble, EnsembleId, ProjectId, RowVersion } from "@tamarisk/domain";
import { z } from "zod";
import { forMember } from "../trpc/base.ts";
import { pending } from "../trpc/pending.ts";

/** Stop an ensemble that is queued or running. What is computed stays, and `resume` goes on from there. */
export const cancelEnsemble = forMember("edit", "ensemble")
  .input(z.object({ projectId: ProjectId, ensembleId: EnsembleId, version: RowVersion }))
  .output(Ensemble)
  .mutation(async () => pending());
