import { findImportPreview } from "@tamarisk/db";
import { ImportId, ImportPart, importPageMax, ProjectId, RowChange } from "@tamarisk/domain";
import { z } from "zod";
import { alreadyParsed } from "../trpc/already-parsed.ts";
import { forMember } from "../trpc/base.ts";
import { documented } from "../trpc/documented.ts";
import { changesOf } from "./import-overview.ts";

/** A stretch of what a file would change or has changed, in the order of its rows. */
export const listImportChanges = forMember(
  "read",
  "plan",
  documented("/projects/{projectId}/imports/{importId}/changes", "What an import changes, page by page"),
)
  .input(
    z.object({
      projectId: ProjectId,
      importId: ImportId,
      part: ImportPart.default("all"),
      skip: z.int().nonnegative().max(1_000_000).default(0),
      take: z.int().positive().max(importPageMax).default(importPageMax),
    }),
  )
  .output(alreadyParsed(z.array(RowChange)))
  .query(async ({ ctx, input: { projectId, importId, part, skip, take } }) => {
    const { changes } = await findImportPreview(ctx.database, ctx.permit.scope, projectId, importId);
    return changesOf(changes, part).slice(skip, skip + take);
  });
