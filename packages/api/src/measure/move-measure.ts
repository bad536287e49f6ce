import { ImplementationUnitId, Measure, MeasureId, ProjectId, RowVersion } from "@tamarisk/domain";
import { z } from "zod";
import { Place } from "../phase/place.ts";
import { forMember } from "../trpc/base.ts";
import { pending } from "../trpc/pending.ts";

/** Put a measure at another place, in the same unit or another. */
export const moveMeasure = forMember("edit", "measure")
  .input(
    z.object({
      projectId: ProjectId,
      measureId: MeasureId,
      toUnitId: ImplementationUnitId,
      to: Place,
      version: RowVersion,
    }),
  )
  .output(Measure)
  .mutation(async () => pending());
