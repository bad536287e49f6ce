import { EnsembleId, type EnsembleProgress, ProjectId } from "@tamarisk/domain";
import { z } from "zod";
import { forMember } from "../trpc/base.ts";
import { pending } from "../trpc/pending.ts";

/** How far an ensemble has come, as often as it changes, until it ends. */
export const followEnsemble = forMember("read", "ensemble")
  .input(z.object({ projectId: ProjectId, ensembleId: EnsembleId }))
  .subscription(async function* (): AsyncGenerator<EnsembleProgress> {
    yield pending();
  });
