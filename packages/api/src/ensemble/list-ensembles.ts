import { Ensemble, ProjectId } from "@tamarisk/domain";
import { z } from "zod";
import { forMember } from "../trpc/base.ts";
import { pending } from "../trpc/pending.ts";

/** A project's ensembles, newest first. */
export const listEnsembles = forMember("read", "ensemble")
  .input(z.object({ projectId: ProjectId }))
  .output(z.array(Ensemble))
  .query(async () => pending());
