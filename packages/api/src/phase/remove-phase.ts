import { removePhase as hidePhase } from "@tamarisk/db";
import { PhaseId, ProjectId, RowVersion } from "@tamarisk/domain";
import { z } from "zod";
import { judgeAlerts } from "../alert/judge-alerts.ts";
import { recordedChange } from "../audit/recorded-change.ts";
import { forMember } from "../trpc/base.ts";
import { documentedChange } from "../trpc/documented.ts";

/** Take a phase out of the plan, with everything in it; `restore` puts it back. The answer's `version` is the one to restore with. */
export const removePhase = forMember(
  "remove",
  "phase",
  documentedChange("DELETE", "/projects/{projectId}/phases/{phaseId}", "Take a phase out of the plan"),
)
  .input(z.object({ projectId: ProjectId, phaseId: PhaseId, version: RowVersion }))
  .output(z.object({ phaseId: PhaseId, version: RowVersion }))
  .mutation(async ({ ctx, input: { projectId, phaseId, version } }) => {
    const removed = await recordedChange(ctx, {
      make: async (tx, scope) => {
        const hidden = await hidePhase(tx, scope, projectId, phaseId, version);
        await judgeAlerts(tx, scope, projectId, "gates", ctx.now());
        return hidden;
      },
      record: () => ({ action: "remove", subject: { kind: "phase", id: phaseId }, projectId, detail: {} }),
    });
    return { phaseId, version: removed };
  });
