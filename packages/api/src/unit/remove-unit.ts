import { removeImplementationUnit as hideUnit } from "@tamarisk/db";
import { ImplementationUnitId, ProjectId, RowVersion } from "@tamarisk/domain";
import { z } from "zod";
import { recordedChange } from "../audit/recorded-change.ts";
import { forMember } from "../trpc/base.ts";
import { documentedChange } from "../trpc/documented.ts";

/** Take a unit out of the plan, with its measures; `restore` puts it back. The answer's `version` is the one to restore with. */
export const removeUnit = forMember(
  "remove",
  "unit",
  documentedChange("DELETE", "/projects/{projectId}/units/{unitId}", "Take an implementation unit out of the plan"),
)
  .input(z.object({ projectId: ProjectId, unitId: ImplementationUnitId, version: RowVersion }))
  .output(z.object({ unitId: ImplementationUnitId, version: RowVersion }))
  .mutation(async ({ ctx, input: { projectId, unitId, version } }) => {
    const removed = await recordedChange(ctx, {
      make: (tx, scope) => hideUnit(tx, scope, projectId, unitId, version),
      record: () => ({ action: "remove", subject: { kind: "implementation-unit", id: unitId }, projectId, detail: {} }),
    });
    return { unitId, version: removed };
  });
