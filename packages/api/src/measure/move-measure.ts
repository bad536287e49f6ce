import { moveMeasure as putMeasure } from "@tamarisk/db";
import { ImplementationUnitId, Measure, MeasureId, ProjectId, RowVersion } from "@tamarisk/domain";
import { z } from "zod";
import { recordedChange } from "../audit/recorded-change.ts";
import { Place } from "../plan/place.ts";
import { refusePlace } from "../plan/refuse-place.ts";
import { forMember } from "../trpc/base.ts";
import { documentedChange } from "../trpc/documented.ts";

/** Put a measure at another place, in the same unit or another. */
export const moveMeasure = forMember(
  "edit",
  "measure",
  documentedChange("POST", "/projects/{projectId}/measures/{measureId}/place", "Put a measure at another place"),
)
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
  .mutation(({ ctx, input: { projectId, measureId, toUnitId, to, version } }) =>
    recordedChange(ctx, {
      make: (tx, scope) => refusePlace(to, putMeasure(tx, scope, projectId, measureId, { toUnitId, to }, version)),
      record: () => ({
        action: "move",
        subject: { kind: "measure", id: measureId },
        projectId,
        detail: { toUnitId, to },
      }),
    }),
  );
