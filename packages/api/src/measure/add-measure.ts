import { ImplementationUnitId, Measure, MeasureDraft, ProjectId } from "@tamarisk/domain";
import { z } from "zod";
import { forMember } from "../trpc/base.ts";
import { pending } from "../trpc/pending.ts";

/** Add a measure at the end of a unit. */
export const addMeasure = forMember("create", "measure")
  .input(z.object({ projectId: ProjectId, unitId: ImplementationUnitId, draft: MeasureDraft }))
  .output(Measure)
  .mutation(async () => pending());
