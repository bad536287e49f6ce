import { findImportPreview } from "@tamarisk/db";
import { CellProblem, ImportId, importPageMax, ProjectId } from "@tamarisk/domain";
import { z } from "zod";
import { alreadyParsed } from "../trpc/already-parsed.ts";
import { forMember } from "../trpc/base.ts";
import { documented } from "../trpc/documented.ts";
import { inOrder } from "./import-overview.ts";

/** A stretch of the cells of a file that are faulty, in the order of its rows. */
export const listImportProblems = forMember(
  "read",
  "plan",
  documented("/projects/{projectId}/imports/{importId}/problems", "The faulty cells of an import, page by page"),
)
  .input(
    z.object({
      projectId: ProjectId,
      importId: ImportId,
      skip: z.int().nonnegative().max(1_000_000).default(0),
      take: z.int().positive().max(importPageMax).default(importPageMax),
    }),
  )
  .output(alreadyParsed(z.array(CellProblem)))
  .query(async ({ ctx, input: { projectId, importId, skip, take } }) => {
    const { problems } = await findImportPreview(ctx.database, ctx.permit.scope, projectId, importId);
    return inOrder(problems).slice(skip, skip + take);
  });
