import { Ensemble, EnsembleRecipe, ProjectId, StorylineId } from "@tamarisk/domain";
import { z } from "zod";
import { forMember } from "../trpc/base.ts";
import { pending } from "../trpc/pending.ts";

/** Explore many futures under some storylines. A recipe that has been computed before gives the same ensemble again. */
export const startEnsemble = forMember("create", "ensemble")
  .input(
    z.object({
      projectId: ProjectId,
      experimentCount: EnsembleRecipe.shape.sampling.shape.experimentCount,
      seed: EnsembleRecipe.shape.sampling.shape.seed,
      storylineIds: z.array(StorylineId).min(1, { error: "no storyline is chosen; choose at least one" }),
    }),
  )
  .output(Ensemble)
  .mutation(async () => pending());
