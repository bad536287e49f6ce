import { Phase, PhaseId, ProjectId, RowVersion } from "@tamarisk/domain";
import { z } from "zod";
import { forMember } from "../trpc/base.ts";
import { pending } from "../trpc/pending.ts";
import { Place } from "./place.ts";

/** Put a phase at another place in the plan. */
export const movePhase = forMember("edit", "phase")
  .input(z.object({ projectId: ProjectId, phaseId: PhaseId, to: Place, version: RowVersion }))
  .output(Phase)
  .mutation(async () => pending());
