import { Measure, MeasureId, ProjectId, RowVersion } from "@tamarisk/domain";
import { z } from "zod";
import { forMember } from "../trpc/base.ts";
import { pending } from "../trpc/pending.ts";

/** Take a measure out of the plan; `restore` puts it back. */
export const removeMeasure = forMember("remove", "measure")
  .input(z.object({ projectId: ProjectId, measureId: MeasureId, version: RowVersion }))
  .output(Measure)
  .mutation(async () => pending());
