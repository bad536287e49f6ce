import { moveImplementationUnit as putUnit } from "@tamarisk/db";
import { ImplementationUnit, ImplementationUnitId, PhaseId, ProjectId, RowVersion } from "@tamarisk/domain";
import { z } from "zod";
import { recordedChange } from "../audit/recorded-change.ts";
import { Place } from "../plan/place.ts";
import { refusePlace } from "../plan/refuse-place.ts";
import { forMember } from "../trpc/base.ts";
import { documentedChange } from "../trpc/documented.ts";

/** Put a unit at another place, in the same phase or another. */
export const moveUnit = forMember(
  "edit",
  "unit",
  documentedChange("POST", "/projects/{projectId}/units/{unitId}/place", "Put an implementation unit at another place"),
)
  .input(
    z.object({
      projectId: ProjectId,
      unitId: ImplementationUnitId,
      toPhaseId: PhaseId,
      to: Place,
      version: RowVersion,
    }),
  )
  .output(ImplementationUnit)
  .mutation(({ ctx, input: { projectId, unitId, toPhaseId, to, version } }) =>
    recordedChange(ctx, {
      make: (tx, scope) => refusePlace(to, putUnit(tx, scope, projectId, unitId, { toPhaseId, to }, version)),
      record: () => ({
        action: "move",
        subject: { kind: "implementation-unit", id: unitId },
        projectId,
        detail: { toPhaseId, to },
      }),
    }),
  );
