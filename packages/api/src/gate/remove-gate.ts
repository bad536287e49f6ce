import { GateId, ProjectId, RowVersion } from "@tamarisk/domain";
import { z } from "zod";
import { forMember } from "../trpc/base.ts";
import { pending } from "../trpc/pending.ts";

/** Remove the gate before a phase. */
export const removeGate = forMember("remove", "gate")
  .input(z.object({ projectId: ProjectId, gateId: GateId, version: RowVersion }))
  .output(z.object({ gateId: GateId }))
  .mutation(async () => pending());
