import { EnsembleId, EnsembleSummary, ProjectId } from "@tamarisk/domain";
import { z } from "zod";
import { forMember } from "../trpc/base.ts";
import { pending } from "../trpc/pending.ts";

/** The range of outcomes of a finished ensemble. */
export const summariseEnsemble = forMember("read", "ensemble")
  .input(z.object({ projectId: ProjectId, ensembleId: EnsembleId }))
  .output(EnsembleSummary)
  .query(async () => pending());
