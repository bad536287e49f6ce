import { removeMeasure as hideMeasure } from "@tamarisk/db";
import { MeasureId, ProjectId, RowVersion } from "@tamarisk/domain";
import { z } from "zod";
import { recordedChange } from "../audit/recorded-change.ts";
import { forMember } from "../trpc/base.ts";
import { documentedChange } from "../trpc/documented.ts";

/** Take a measure out of the plan; `restore` puts it back. The answer's `version` is the one to restore with. */
export const removeMeasure = forMember(
  "remove",
  "measure",
  documentedChange("DELETE", "/projects/{projectId}/measures/{measureId}", "Take a measure out of the plan"),
)
  .input(z.object({ projectId: ProjectId, measureId: MeasureId, version: RowVersion }))
  .output(z.object({ measureId: MeasureId, version: RowVersion }))
  .mutation(async ({ ctx, input: { projectId, measureId, version } }) => {
    const removed = await recordedChange(ctx, {
      make: (tx, scope) => hideMeasure(tx, scope, projectId, measureId, version),
      record: () => ({ action: "remove", subject: { kind: "measure", id: measureId }, projectId, detail: {} }),
    });
    return { measureId, version: removed };
  });
