import { Phase, PhaseId, ProjectId, RowVersion } from "@tamarisk/domain";
import { z } from "zod";
import { forMember } from "../trpc/base.ts";
import { pending } from "../trpc/pending.ts";

/** Remove an empty phase, or one with everything in it. */
export const removePhase = forMember("remove", "phase")
  .input(z.object({ projectId: ProjectId, phaseId: PhaseId, version: RowVersion }))
  .output(Phase)
  .mutation(async () => pending());
