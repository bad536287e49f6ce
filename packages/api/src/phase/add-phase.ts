import { Phase, ProjectId } from "@tamarisk/domain";
import { z } from "zod";
import { forMember } from "../trpc/base.ts";
import { pending } from "../trpc/pending.ts";
import { PhaseDraft } from "./phase-draft.ts";

/** Add a phase at the end of the plan. */
export const addPhase = forMember("create", "phase")
  .input(z.object({ projectId: ProjectId, draft: PhaseDraft }))
  .output(Phase)
  .mutation(async () => pending());
