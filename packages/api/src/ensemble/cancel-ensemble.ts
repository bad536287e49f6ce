import { moveEnsemble } from "@tamarisk/db";
import { Ensemble, EnsembleId, ProjectId, RowVersion } from "@tamarisk/domain";
import { z } from "zod";
import { recordedChange } from "../audit/recorded-change.ts";
import { forMember } from "../trpc/base.ts";
import { documentedChange } from "../trpc/documented.ts";

/** Stop an ensemble that is queued or running. What is computed stays, and `resume` goes on from there. */
export const cancelEnsemble = forMember(
  "edit",
  "ensemble",
  documentedChange("POST", "/projects/{projectId}/ensembles/{ensembleId}/cancel", "Stop a run"),
)
  .input(z.object({ projectId: ProjectId, ensembleId: EnsembleId, version: RowVersion }))
  .output(Ensemble)
  .mutation(async ({ ctx, input: { projectId, ensembleId, version } }) => {
    const ensemble = await recordedChange(ctx, {
      make: (tx, scope) => moveEnsemble(tx, scope, projectId, ensembleId, { action: "cancel", version }),
      record: ({ experimentsDone, experimentsTotal }) => ({
        action: "cancel",
        subject: { kind: "ensemble", id: ensembleId },
        projectId,
        detail: { experimentsDone, experimentsTotal },
      }),
    });
    ctx.ensembles.events.moved(ensembleId);
    return ensemble;
  });
