import { findActionPlan, addPhase as insertPhase } from "@tamarisk/db";
import { Phase, ProjectId } from "@tamarisk/domain";
import { z } from "zod";
import { recordedChange } from "../audit/recorded-change.ts";
import { forMember } from "../trpc/base.ts";
import { documentedChange } from "../trpc/documented.ts";
import { PhaseDraft } from "./phase-draft.ts";

/** Add a phase at the end of the plan. */
export const addPhase = forMember(
  "create",
  "phase",
  documentedChange("POST", "/projects/{projectId}/phases", "Add a phase to the draft of the plan"),
)
  .input(z.object({ projectId: ProjectId, draft: PhaseDraft }))
  .output(Phase)
  .mutation(({ ctx, input: { projectId, draft } }) =>
    recordedChange(ctx, {
      make: async (tx, scope) => {
        const { versionId } = await findActionPlan(tx, scope, projectId);
        return insertPhase(tx, scope, projectId, versionId, draft);
      },
      record: ({ id }) => ({
        action: "add",
        subject: { kind: "phase", id },
        projectId,
        detail: { title: draft.title },
      }),
    }),
  );
