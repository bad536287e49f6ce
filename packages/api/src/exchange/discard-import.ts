import { decideImport, ImportHeading } from "@tamarisk/db";
import { ImportId, ProjectId } from "@tamarisk/domain";
import { z } from "zod";
import { recordedChange } from "../audit/recorded-change.ts";
import { forMember } from "../trpc/base.ts";
import { documentedChange } from "../trpc/documented.ts";

/** Put a previewed file aside; nothing of it is written. */
export const discardImport = forMember(
  "edit",
  "observation",
  documentedChange("POST", "/projects/{projectId}/imports/{importId}/discard", "Put a previewed file aside"),
)
  .input(z.object({ projectId: ProjectId, importId: ImportId }))
  .output(ImportHeading)
  .mutation(({ ctx, input: { projectId, importId } }) =>
    recordedChange(ctx, {
      make: (tx, scope) => decideImport(tx, scope, projectId, importId, "discarded"),
      record: ({ id, fileName }) => ({
        action: "discard",
        subject: { kind: "import", id },
        projectId,
        detail: { fileName },
      }),
    }),
  );
