import type { RowScope } from "@tamarisk/db";
import { EnsembleId, OrganisationId, ProjectId } from "@tamarisk/domain";
import { z } from "zod";

/** Where an ensemble is found: its organisation and project go along, so that workers ask under the same conditions. */
export const EnsembleAddress = z.object({
  organisationId: OrganisationId,
  projectId: ProjectId,
  ensembleId: EnsembleId,
});
export type EnsembleAddress = z.infer<typeof EnsembleAddress>;

export function scopeOf({ organisationId }: EnsembleAddress): RowScope {
  return { organisationId };
}
