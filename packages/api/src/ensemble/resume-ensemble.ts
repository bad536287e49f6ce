import { moveEnsemble } from "@tamarisk/db";
import { Ensemble, EnsembleId, ProjectId, RowVersion } from "@tamarisk/domain";
import { z } from "zod";
import { recordedChange } from "../audit/recorded-change.ts";
import { forMember } from "../trpc/base.ts";
import { documentedChange } from "../trpc/documented.ts";

/** Go on with an ensemble that was cancelled or failed. */
export const resumeEnsemble = forMember(
  "edit",
  "ensemble",
  documentedChange("POST", "/projects/{projectId}/ensembles/{ensembleId}/resume", "Go on with a stopped run"),
)
  .input(z.object({ projectId: ProjectId, ensembleId: EnsembleId, version: RowVersion }))
  .output(Ensemble)
  .mutation(async ({ ctx, input: { projectId, ensembleId, version } }) => {
    const ensemble = await recordedChange(ctx, {
      make: (tx, scope) => moveEnsemble(tx, scope, projectId, ensembleId, { action: "resume", version }),
      record: ({ experimentsDone, experimentsTotal }) => ({
        action: "resume",
        subject: { kind: "ensemble", id: ensembleId },
        projectId,
        detail: { experimentsDone, experimentsTotal },
      }),
    });
    await ctx.ensembles.enqueue({ ...ctx.permit.scope, projectId, ensembleId }, ensemble.recipe);
    ctx.ensembles.events.moved(ensembleId);
    return ensemble;
  });
