import { findProject } from "@tamarisk/db";
import { ExchangeSheet, fileName, Locale, ProjectId, townDay } from "@tamarisk/domain";
import { delimitedText, writeWorkbook } from "@tamarisk/sheets";
import { z } from "zod";
import { forMember } from "../trpc/base.ts";
import { documented } from "../trpc/documented.ts";
import type { FlatRow } from "./column.ts";
import type { ExchangeWorld } from "./exchange-world.ts";
import { indicatorRows } from "./indicator-sheet.ts";
import { budgetRows, measureRows } from "./measure-sheet.ts";
import { observationRows } from "./observation-sheet.ts";
import { readExchangeWorld } from "./read-exchange-world.ts";
import { sheetLayouts, tableOf } from "./sheet-layout.ts";
import { taskRows } from "./task-sheet.ts";

const rowsOf: Readonly<Record<ExchangeSheet, (world: ExchangeWorld) => FlatRow[]>> = {
  measures: measureRows,
  budget: budgetRows,
  tasks: taskRows,
  indicators: indicatorRows,
  observations: observationRows,
};

/** One file, in base64, since it travels inside JSON. */
const ExportedFile = z.object({ fileName: z.string(), mediaType: z.string(), base64: z.base64() });

/**
 * The project's plan, tasks, indicators and observations as a file that can be changed in Excel and imported again: all as
 * one workbook, or one sheet as CSV.
 */
export const exportSheets = forMember(
  "read",
  "plan",
  documented("/projects/{projectId}/export", "Plan, tasks, indicators and observations as XLSX or CSV"),
)
  .input(z.object({ projectId: ProjectId, locale: Locale.default("en"), csv: ExchangeSheet.optional() }))
  .output(ExportedFile)
  .query(async ({ ctx, input: { projectId, locale, csv } }) => {
    const world = await readExchangeWorld(ctx.database, ctx.permit.scope, projectId, ctx.now());
    const layouts = sheetLayouts.filter(({ kind }) => csv === undefined || kind === csv);
    const tables = layouts.map((layout) => tableOf(layout, rowsOf[layout.kind](world), locale));
    const { name } = await findProject(ctx.database, ctx.permit.scope, projectId);
    const today = townDay(ctx.now());
    if (csv) {
      const bytes = new TextEncoder().encode(delimitedText(tables[0]!));
      return fileOf(fileName([name, today, csv], "csv"), "text/csv", bytes);
    }
    const mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    return fileOf(fileName([name, "plan", today], "xlsx"), mediaType, await writeWorkbook(tables));
  });

function fileOf(name: string, mediaType: string, bytes: Uint8Array) {
  return { fileName: name, mediaType, base64: Buffer.from(bytes).toString("base64") };
}
