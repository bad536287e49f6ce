import { Phase, PhaseId, ProjectId, RowVersion } from "@tamarisk/domain";
import { z } from "zod";
import { forMember } from "../trpc/base.ts";
import { pending } from "../trpc/pending.ts";

/** Put a removed phase back where it stood, with everything that was in it. */
export const restorePhase = forMember("edit", "phase")
  .input(z.object({ projectId: ProjectId, phaseId: PhaseId, version: RowVersion }))
  .output(Phase)
  .mutation(async () => pending());
