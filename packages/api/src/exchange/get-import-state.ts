import { findImportAtRest, ImportHeading } from "@tamarisk/db";
import { ImportId, ProjectId } from "@tamarisk/domain";
import { z } from "zod";
import { forMember } from "../trpc/base.ts";
import { documented } from "../trpc/documented.ts";

/** What has become of an import. While it is being written this waits for the end: it is written as a whole or not at all. */
export const getImportState = forMember(
  "read",
  "plan",
  documented(
    "/projects/{projectId}/imports/{importId}/state",
    "What has become of an import, once nobody is writing it",
  ),
)
  .input(z.object({ projectId: ProjectId, importId: ImportId }))
  .output(ImportHeading)
  .query(({ ctx, input: { projectId, importId } }) =>
    ctx.database.transaction((tx) => findImportAtRest(tx, ctx.permit.scope, projectId, importId)),
  );
