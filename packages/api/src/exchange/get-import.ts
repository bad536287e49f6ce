import { findImportPreview } from "@tamarisk/db";
import { ImportId, ImportOverview, ProjectId } from "@tamarisk/domain";
import { z } from "zod";
import { alreadyParsed } from "../trpc/already-parsed.ts";
import { forMember } from "../trpc/base.ts";
import { documented } from "../trpc/documented.ts";
import { importOverview } from "./import-overview.ts";

/** One file that was read: how much it would change or has changed, and the first of its changes and problems. */
export const getImport = forMember(
  "read",
  "plan",
  documented(
    "/projects/{projectId}/imports/{importId}",
    "One import: counts, and the first of its changes and problems",
  ),
)
  .input(z.object({ projectId: ProjectId, importId: ImportId }))
  .output(alreadyParsed(ImportOverview))
  .query(async ({ ctx, input: { projectId, importId } }) => {
    return importOverview(await findImportPreview(ctx.database, ctx.permit.scope, projectId, importId));
  });
