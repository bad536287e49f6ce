import { ImplementationUnit, ImplementationUnitId, PhaseId, ProjectId, RowVersion } from "@tamarisk/domain";
import { z } from "zod";
import { Place } from "../phase/place.ts";
import { forMember } from "../trpc/base.ts";
import { pending } from "../trpc/pending.ts";

/** Put a unit at another place, in the same phase or another. */
export const moveUnit = forMember("edit", "unit")
  .input(
    z.object({
      projectId: ProjectId,
      unitId: ImplementationUnitId,
      toPhaseId: PhaseId,
      to: Place,
      version: RowVersion,
    }),
  )
  .output(ImplementationUnit)
  .mutation(async () => pending());
