import { removeGate as deleteGate } from "@tamarisk/db";
import { GateId, ProjectId, RowVersion } from "@tamarisk/domain";
import { z } from "zod";
import { judgeAlerts } from "../alert/judge-alerts.ts";
import { recordedChange } from "../audit/recorded-change.ts";
import { forMember } from "../trpc/base.ts";
import { documentedChange } from "../trpc/documented.ts";

/** Let a phase open without conditions. */
export const removeGate = forMember(
  "remove",
  "gate",
  documentedChange("DELETE", "/projects/{projectId}/gates/{gateId}", "Let a phase open without conditions"),
)
  .input(z.object({ projectId: ProjectId, gateId: GateId, version: RowVersion }))
  .output(z.object({ gateId: GateId }))
  .mutation(async ({ ctx, input: { projectId, gateId, version } }) => {
    await recordedChange(ctx, {
      make: async (tx, scope) => {
        const gate = await deleteGate(tx, scope, projectId, gateId, version);
        await judgeAlerts(tx, scope, projectId, "gates", ctx.now());
        return gate;
      },
      record: (gate) => ({
        action: "remove",
        subject: { kind: "gate", id: gateId },
        projectId,
        detail: { phaseId: gate.opensPhaseId, title: gate.title, condition: gate.condition },
      }),
    });
    return { gateId };
  });
