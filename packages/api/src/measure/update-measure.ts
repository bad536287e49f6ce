import { updateMeasure as writeMeasure } from "@tamarisk/db";
import { Measure, MeasureDraft, MeasureId, measureFields, ProjectId, RowVersion } from "@tamarisk/domain";
import { z } from "zod";
import { keptChanges } from "../audit/kept-changes.ts";
import { recordedChange } from "../audit/recorded-change.ts";
import { forMember } from "../trpc/base.ts";
import { documentedChange } from "../trpc/documented.ts";

/** Change a measure. */
export const updateMeasure = forMember(
  "edit",
  "measure",
  documentedChange("PUT", "/projects/{projectId}/measures/{measureId}", "Change a measure"),
)
  .input(z.object({ projectId: ProjectId, measureId: MeasureId, draft: MeasureDraft, version: RowVersion }))
  .output(Measure)
  .mutation(({ ctx, input: { projectId, measureId, draft, version } }) =>
    recordedChange(ctx, {
      make: (tx, scope) => writeMeasure(tx, scope, projectId, measureId, draft, version),
      record: ({ before, after }) => ({
        action: "update",
        subject: { kind: "measure", id: measureId },
        projectId,
        detail: { title: draft.title, changes: keptChanges(before, after, measureFields) },
      }),
    }).then(({ after }) => after),
  );
