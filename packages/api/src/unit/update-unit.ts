import { updateImplementationUnit as writeUnit } from "@tamarisk/db";
import { ImplementationUnit, ImplementationUnitId, ProjectId, RowVersion } from "@tamarisk/domain";
import { z } from "zod";
import { recordedChange } from "../audit/recorded-change.ts";
import { forMember } from "../trpc/base.ts";
import { documentedChange } from "../trpc/documented.ts";
import { UnitDraft } from "./unit-draft.ts";

/** Change a unit's code or title. */
export const updateUnit = forMember(
  "edit",
  "unit",
  documentedChange("PUT", "/projects/{projectId}/units/{unitId}", "Change an implementation unit"),
)
  .input(z.object({ projectId: ProjectId, unitId: ImplementationUnitId, draft: UnitDraft, version: RowVersion }))
  .output(ImplementationUnit)
  .mutation(({ ctx, input: { projectId, unitId, draft, version } }) =>
    recordedChange(ctx, {
      make: (tx, scope) => writeUnit(tx, scope, projectId, unitId, draft, version),
      record: () => ({
        action: "update",
        subject: { kind: "implementation-unit", id: unitId },
        projectId,
        detail: { code: draft.code, title: draft.title },
      }),
    }),
  );
