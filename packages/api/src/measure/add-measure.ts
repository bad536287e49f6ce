import { addMeasure as insertMeasure } from "@tamarisk/db";
import { ImplementationUnitId, Measure, MeasureDraft, ProjectId } from "@tamarisk/domain";
import { z } from "zod";
import { recordedChange } from "../audit/recorded-change.ts";
import { forMember } from "../trpc/base.ts";

/** Add a measure at the end of a unit. */
export const addMeasure = forMember("create", "measure")
  .input(z.object({ projectId: ProjectId, unitId: ImplementationUnitId, draft: MeasureDraft }))
  .output(Measure)
  .mutation(({ ctx, input: { projectId, unitId, draft } }) =>
    recordedChange(ctx, {
      make: (tx, scope) => insertMeasure(tx, scope, projectId, unitId, draft),
      record: ({ id }) => ({
        action: "add",
        subject: { kind: "measure", id },
        projectId,
        detail: { title: draft.title },
      }),
    }),
  );
