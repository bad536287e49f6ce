import { addImplementationUnit as insertUnit } from "@tamarisk/db";
import { ImplementationUnit, PhaseId, ProjectId } from "@tamarisk/domain";
import { z } from "zod";
import { recordedChange } from "../audit/recorded-change.ts";
import { forMember } from "../trpc/base.ts";
import { documentedChange } from "../trpc/documented.ts";
import { UnitDraft } from "./unit-draft.ts";

/** Add an implementation unit at the end of a phase. */
export const addUnit = forMember(
  "create",
  "unit",
  documentedChange("POST", "/projects/{projectId}/phases/{phaseId}/units", "Add an implementation unit to a phase"),
)
  .input(z.object({ projectId: ProjectId, phaseId: PhaseId, draft: UnitDraft }))
  .output(ImplementationUnit)
  .mutation(({ ctx, input: { projectId, phaseId, draft } }) =>
    recordedChange(ctx, {
      make: (tx, scope) => insertUnit(tx, scope, projectId, phaseId, draft),
      record: ({ id }) => ({
        action: "add",
        subject: { kind: "implementation-unit", id },
        projectId,
        detail: { code: draft.code, title: draft.title },
      }),
    }),
  );
