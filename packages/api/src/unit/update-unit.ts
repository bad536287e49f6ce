import { findImplementationUnit, updateImplementationUnit as writeUnit } from "@tamarisk/db";
import { ImplementationUnit, ImplementationUnitId, ProjectId, RowVersion, unitFields } from "@tamarisk/domain";
import { z } from "zod";
import { keptChanges } from "../audit/kept-changes.ts";
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
      make: async (tx, scope) => {
        const before = await findImplementationUnit(tx, scope, projectId, unitId);
        return { before, after: await writeUnit(tx, scope, projectId, unitId, draft, version) };
      },
      record: ({ before, after }) => ({
        action: "update",
        subject: { kind: "implementation-unit", id: unitId },
        projectId,
        detail: { code: draft.code, title: draft.title, changes: keptChanges(before, after, unitFields) },
      }),
    }).then(({ after }) => after),
  );
