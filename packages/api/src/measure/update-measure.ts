import { Measure, MeasureDraft, MeasureId, ProjectId, RowVersion } from "@tamarisk/domain";
import { z } from "zod";
import { forMember } from "../trpc/base.ts";
import { pending } from "../trpc/pending.ts";

/** Change a measure. */
export const updateMeasure = forMember("edit", "measure")
  .input(z.object({ projectId: ProjectId, measureId: MeasureId, draft: MeasureDraft, version: RowVersion }))
  .output(Measure)
  .mutation(async () => pending());
