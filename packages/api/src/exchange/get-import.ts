import { findImport } from "@tamarisk/db";
import { ImportId, ImportPreview, ProjectId } from "@tamarisk/domain";
import { z } from "zod";
import { alreadyParsed } from "../trpc/already-parsed.ts";
import { forMember } from "../trpc/base.ts";
import { documented } from "../trpc/documented.ts";

/** One file that was read, with what it would change or has changed. */
export const getImport = forMember(
  "read",
  "plan",
  documented("/projects/{projectId}/imports/{importId}", "One import, with its changes and problems"),
)
  .input(z.object({ projectId: ProjectId, importId: ImportId }))
  .output(alreadyParsed(ImportPreview))
  .query(async ({ ctx, input: { projectId, importId } }) => {
    return (await findImport(ctx.database, ctx.permit.scope, projectId, importId)).preview;
  });
