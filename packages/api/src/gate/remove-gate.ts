import { removeGate as deleteGate } from "@tamarisk/db";
import { GateId, ProjectId, RowVersion } from "@tamarisk/domain";
import { z } from "zod";
import { recordedChange } from "../audit/recorded-change.ts";
import { forMember } from "../trpc/base.ts";

/** Let a phase open without conditions. */
export const removeGate = forMember("remove", "gate")
  .input(z.object({ projectId: ProjectId, gateId: GateId, version: RowVersion }))
  .output(z.object({ gateId: GateId }))
  .mutation(async ({ ctx, input: { projectId, gateId, version } }) => {
    await recordedChange(ctx, {
      make: (tx, scope) => deleteGate(tx, scope, projectId, gateId, version),
      record: (gate) => ({
        action: "remove",
        subject: { kind: "gate", id: gateId },
        projectId,
        detail: { phaseId: gate.opensPhaseId, title: gate.title, condition: gate.condition },
      }),
    });
    return { gateId };
  });
