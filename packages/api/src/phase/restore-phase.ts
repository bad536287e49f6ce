import { restorePhase as unhidePhase } from "@tamarisk/db";
import { Phase, PhaseId, ProjectId, RowVersion } from "@tamarisk/domain";
import { z } from "zod";
import { judgeAlerts } from "../alert/judge-alerts.ts";
import { recordedChange } from "../audit/recorded-change.ts";
import { forMember } from "../trpc/base.ts";
import { documentedChange } from "../trpc/documented.ts";

/** Put a removed phase back where it stood, with everything that was in it. */
export const restorePhase = forMember(
  "edit",
  "phase",
  documentedChange("POST", "/projects/{projectId}/phases/{phaseId}/restore", "Put a removed phase back"),
)
  .input(z.object({ projectId: ProjectId, phaseId: PhaseId, version: RowVersion }))
  .output(Phase)
  .mutation(({ ctx, input: { projectId, phaseId, version } }) =>
    recordedChange(ctx, {
      make: async (tx, scope) => {
        const phase = await unhidePhase(tx, scope, projectId, phaseId, version);
        await judgeAlerts(tx, scope, projectId, "gates", ctx.now());
        return phase;
      },
      record: () => ({ action: "restore", subject: { kind: "phase", id: phaseId }, projectId, detail: {} }),
    }),
  );
