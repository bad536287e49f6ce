import { addMeasure as insertMeasure } from "@tamarisk/db";
import { ImplementationUnitId, Measure, MeasureDraft, ProjectId } from "@tamarisk/domain";
import { z } from "zod";
import { recordedChange } from "../audit/recorded-change.ts";
import { forMember } from "../trpc/base.ts";
import { documentedChange } from "../trpc/documented.ts";

/** Add a measure at the end of a unit. */
export const addMeasure = forMember(
  "create",
  "measure",
  documentedChange("POST", "/projects/{projectId}/units/{unitId}/measures", "Add a measure to an implementation unit"),
)
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
