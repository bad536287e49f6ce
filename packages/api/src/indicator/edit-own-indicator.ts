import { findProject, updateIndicator } from "@tamarisk/db";
import { KeptIndicator, OwnIndicatorDraft, ProjectId, RowVersion } from "@tamarisk/domain";
import { z } from "zod";
import { recordedChange } from "../audit/recorded-change.ts";
import { forMember } from "../trpc/base.ts";
import { documentedChange } from "../trpc/documented.ts";

/** Change an indicator of the organisation's own. The code stays; the unit too, once values are kept in it. */
export const editOwnIndicator = forMember(
  "edit",
  "indicator",
  documentedChange("PUT", "/projects/{projectId}/indicators", "Change an indicator of the organisation's own"),
)
  .input(z.object({ projectId: ProjectId, draft: OwnIndicatorDraft, version: RowVersion }))
  .output(KeptIndicator)
  .mutation(({ ctx, input: { projectId, draft, version } }) =>
    recordedChange(ctx, {
      make: async (tx, scope) => {
        await findProject(tx, scope, projectId);
        return updateIndicator(tx, scope, draft.id, draft, version);
      },
      record: ({ id, name }) => ({ action: "update", subject: { kind: "indicator", id }, projectId, detail: { name } }),
    }),
  );
