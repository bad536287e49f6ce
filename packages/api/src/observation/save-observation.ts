import { Observation, ObservationDraft, ProjectId, RowVersion } from "@tamarisk/domain";
import { z } from "zod";
import { forMember } from "../trpc/base.ts";
import { pending } from "../trpc/pending.ts";

/** Write one cell. `version: null` says that the cell has been blank so far. */
export const saveObservation = forMember("edit", "observation")
  .input(z.object({ projectId: ProjectId, draft: ObservationDraft, version: RowVersion.nullable() }))
  .output(Observation)
  .mutation(async () => pending());
