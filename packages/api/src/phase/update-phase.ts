import { Phase, PhaseId, ProjectId, RowVersion } from "@tamarisk/domain";
import { z } from "zod";
import { forMember } from "../trpc/base.ts";
import { pending } from "../trpc/pending.ts";
import { PhaseDraft } from "./phase-draft.ts";

/** Change a phase's title or years. */
export const updatePhase = forMember("edit", "phase")
  .input(z.object({ projectId: ProjectId, phaseId: PhaseId, draft: PhaseDraft, version: RowVersion }))
  .output(Phase)
  .mutation(async () => pending());
