import { Measure, MeasureId, ProjectId, RowVersion } from "@tamarisk/domain";
import { z } from "zod";
import { forMember } from "../trpc/base.ts";
import { pending } from "../trpc/pending.ts";

/** Put a removed measure back where it stood. */
export const restoreMeasure = forMember("edit", "measure")
  .input(z.object({ projectId: ProjectId, measureId: MeasureId, version: RowVersion }))
  .output(Measure)
  .mutation(async () => pending());
