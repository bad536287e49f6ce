import { removeParameterChange } from "@tamarisk/db";
import { KeptParameterChange, ParameterChangeId, ProjectId, RowVersion } from "@tamarisk/domain";
import { z } from "zod";
import { recordedChange } from "../audit/recorded-change.ts";
import { forMember } from "../trpc/base.ts";
import { documentedChange } from "../trpc/documented.ts";

/** Take the town's own figure again. Answers with the change as it was, so that it can be set anew. */
export const resetAssumption = forMember(
  "edit",
  "assumption",
  documentedChange("DELETE", "/projects/{projectId}/assumptions/{changeId}", "Give a figure its first value again"),
)
  .input(z.object({ projectId: ProjectId, changeId: ParameterChangeId, version: RowVersion }))
  .output(KeptParameterChange)
  .mutation(({ ctx, input: { projectId, changeId, version } }) =>
    recordedChange(ctx, {
      make: (tx, scope) => removeParameterChange(tx, scope, projectId, changeId, version),
      record: ({ change }) => ({
        action: "reset",
        subject: { kind: "assumption", id: changeId },
        projectId,
        detail: { before: change },
      }),
    }),
  );
