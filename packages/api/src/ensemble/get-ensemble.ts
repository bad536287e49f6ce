import { Ensemble, EnsembleId, ProjectId } from "@tamarisk/domain";
import { z } from "zod";
import { forMember } from "../trpc/base.ts";
import { pending } from "../trpc/pending.ts";

/** One ensemble as it stands. */
export const getEnsemble = forMember("read", "ensemble")
  .input(z.object({ projectId: ProjectId, ensembleId: EnsembleId }))
  .output(Ensemble)
  .query(async () => pending());
