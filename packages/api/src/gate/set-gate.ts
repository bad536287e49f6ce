import { Gate, GateDraft, PhaseId, ProjectId, RowVersion } from "@tamarisk/domain";
import { z } from "zod";
import { forMember } from "../trpc/base.ts";
import { pending } from "../trpc/pending.ts";

/** Set the gate before a phase. `version: null` says that the phase has had none so far. */
export const setGate = forMember("edit", "gate")
  .input(z.object({ projectId: ProjectId, phaseId: PhaseId, draft: GateDraft, version: RowVersion.nullable() }))
  .output(Gate)
  .mutation(async () => pending());
