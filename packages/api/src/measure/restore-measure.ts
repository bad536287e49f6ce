import { restoreMeasure as unhideMeasure } from "@tamarisk/db";
import { Measure, MeasureId, ProjectId, RowVersion } from "@tamarisk/domain";
import { z } from "zod";
import { recordedChange } from "../audit/recorded-change.ts";
import { forMember } from "../trpc/base.ts";
import { documentedChange } from "../trpc/documented.ts";

/** Put a removed measure back where it stood. */
export const restoreMeasure = forMember(
  "edit",
  "measure",
  documentedChange("POST", "/projects/{projectId}/measures/{measureId}/restore", "Put a removed measure back"),
)
  .input(z.object({ projectId: ProjectId, measureId: MeasureId, version: RowVersion }))
  .output(Measure)
  .mutation(({ ctx, input: { projectId, measureId, version } }) =>
    recordedChange(ctx, {
      make: (tx, scope) => unhideMeasure(tx, scope, projectId, measureId, version),
      record: () => ({ action: "restore", subject: { kind: "measure", id: measureId }, projectId, detail: {} }),
    }),
  );
