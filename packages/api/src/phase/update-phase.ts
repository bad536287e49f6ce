import { findPhase, updatePhase as writePhase } from "@tamarisk/db";
import { Phase, PhaseId, ProjectId, phaseFields, RowVersion } from "@tamarisk/domain";
import { z } from "zod";
import { keptChanges } from "../audit/kept-changes.ts";
import { recordedChange } from "../audit/recorded-change.ts";
import { forMember } from "../trpc/base.ts";
import { documentedChange } from "../trpc/documented.ts";
import { PhaseDraft } from "./phase-draft.ts";

/** Change a phase's title or years. */
export const updatePhase = forMember(
  "edit",
  "phase",
  documentedChange("PUT", "/projects/{projectId}/phases/{phaseId}", "Change a phase"),
)
  .input(z.object({ projectId: ProjectId, phaseId: PhaseId, draft: PhaseDraft, version: RowVersion }))
  .output(Phase)
  .mutation(({ ctx, input: { projectId, phaseId, draft, version } }) =>
    recordedChange(ctx, {
      make: async (tx, scope) => {
        const before = await findPhase(tx, scope, projectId, phaseId);
        return { before, after: await writePhase(tx, scope, projectId, phaseId, draft, version) };
      },
      record: ({ before, after }) => ({
        action: "update",
        subject: { kind: "phase", id: phaseId },
        projectId,
        detail: { title: draft.title, changes: keptChanges(before, after, phaseFields) },
      }),
    }).then(({ after }) => after),
  );
