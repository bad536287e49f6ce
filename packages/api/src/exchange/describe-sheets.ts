import { findProject } from "@tamarisk/db";
import { ProjectId, SheetDescription } from "@tamarisk/domain";
import { z } from "zod";
import { forMember } from "../trpc/base.ts";
import { documented } from "../trpc/documented.ts";
import { sheetLayouts } from "./sheet-layout.ts";

/** The sheets that are exported and imported: their columns by key, how these are called, which words they take. */
export const describeSheets = forMember(
  "read",
  "plan",
  documented("/projects/{projectId}/export/sheets", "The sheets of an export and their columns"),
)
  .input(z.object({ projectId: ProjectId }))
  .output(z.array(SheetDescription))
  .query(async ({ ctx, input: { projectId } }) => {
    await findProject(ctx.database, ctx.permit.scope, projectId);
    return sheetLayouts.map(({ kind, name, columns }) => ({
      kind,
      name,
      columns: columns.map(({ key, header, isForMachines = false, isForReading = false, words }) => {
        return { key, header, isForMachines, isForReading, words: words ? { ...words } : null };
      }),
    }));
  });
