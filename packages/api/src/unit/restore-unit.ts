import { restoreImplementationUnit as unhideUnit } from "@tamarisk/db";
import { ImplementationUnit, ImplementationUnitId, ProjectId, RowVersion } from "@tamarisk/domain";
import { z } from "zod";
import { recordedChange } from "../audit/recorded-change.ts";
import { forMember } from "../trpc/base.ts";
import { documentedChange } from "../trpc/documented.ts";

/** Put a removed unit back where it stood, with its measures. */
export const restoreUnit = forMember(
  "edit",
  "unit",
  documentedChange("POST", "/projects/{projectId}/units/{unitId}/restore", "Put a removed implementation unit back"),
)
  .input(z.object({ projectId: ProjectId, unitId: ImplementationUnitId, version: RowVersion }))
  .output(ImplementationUnit)
  .mutation(({ ctx, input: { projectId, unitId, version } }) =>
    recordedChange(ctx, {
      make: (tx, scope) => unhideUnit(tx, scope, projectId, unitId, version),
      record: () => ({
        action: "restore",
        subject: { kind: "implementation-unit", id: unitId },
        projectId,
        detail: {},
      }),
    }),
  );
