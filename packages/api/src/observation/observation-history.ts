import { listObservationRevisions } from "@tamarisk/db";
import { ObservationId, ObservedValue, ProjectId, Provenance, RowVersion } from "@tamarisk/domain";
import { z } from "zod";
import { forMember } from "../trpc/base.ts";
import { documented } from "../trpc/documented.ts";

/** One value a cell has had, and who wrote it. */
const PastObservation = z.object({
  version: RowVersion,
  value: ObservedValue,
  isProvisional: z.boolean(),
  provenance: Provenance,
  by: z.string(),
  at: z.date(),
});

/** Every value one cell has had, newest first. */
export const observationHistory = forMember(
  "read",
  "observation",
  documented("/projects/{projectId}/observations/{observationId}/history", "Every state of one observed value"),
)
  .input(z.object({ projectId: ProjectId, observationId: ObservationId }))
  .output(z.array(PastObservation))
  .query(async ({ ctx, input: { projectId, observationId } }) => {
    const revisions = await listObservationRevisions(ctx.database, ctx.permit.scope, projectId, observationId);
    return revisions.map(({ by, unit: _, ...revision }) => ({ ...revision, by: by.name }));
  });
