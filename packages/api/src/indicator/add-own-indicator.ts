import { addIndicator, findProject } from "@tamarisk/db";
import { KeptIndicator, OwnIndicatorDraft, ProjectId } from "@tamarisk/domain";
import { z } from "zod";
import { recordedChange } from "../audit/recorded-change.ts";
import { forMember } from "../trpc/base.ts";
import { documentedChange } from "../trpc/documented.ts";

/** Add an indicator of the organisation's own; all its projects can watch it. */
export const addOwnIndicator = forMember(
  "create",
  "indicator",
  documentedChange("POST", "/projects/{projectId}/indicators", "Add an indicator of the organisation's own"),
)
  .input(z.object({ projectId: ProjectId, draft: OwnIndicatorDraft }))
  .output(KeptIndicator)
  .mutation(({ ctx, input: { projectId, draft } }) =>
    recordedChange(ctx, {
      make: async (tx, scope) => {
        await findProject(tx, scope, projectId);
        return addIndicator(tx, scope, draft);
      },
      record: ({ id, name }) => ({ action: "add", subject: { kind: "indicator", id }, projectId, detail: { name } }),
    }),
  );
