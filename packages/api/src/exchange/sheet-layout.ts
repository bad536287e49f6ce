import type { ExchangeSheet, Locale, LocalizedText } from "@tamarisk/domain";
import type { Table } from "@tamarisk/sheets";
import type { Column, FlatRow } from "./column.ts";
import { indicatorColumns } from "./indicator-sheet.ts";
import { budgetColumns, measureColumns } from "./measure-sheet.ts";
import { observationColumns } from "./observation-sheet.ts";
import { taskColumns } from "./task-sheet.ts";

/** A sheet of the exchange: how it is called in a file, and its columns. */
export interface SheetLayout {
  readonly kind: ExchangeSheet;
  readonly name: LocalizedText;
  readonly columns: readonly Column[];
}

/** The sheets in the order in which they stand in a workbook. */
export const sheetLayouts: readonly SheetLayout[] = [
  { kind: "measures", name: { en: "Measures", zh: "措施" }, columns: measureColumns },
  { kind: "budget", name: { en: "Budget", zh: "预算" }, columns: budgetColumns },
  { kind: "tasks", name: { en: "Tasks", zh: "任务" }, columns: taskColumns },
  { kind: "indicators", name: { en: "Indicators", zh: "指标" }, columns: indicatorColumns },
  { kind: "observations", name: { en: "Observations", zh: "监测数据" }, columns: observationColumns },
];

/** Rows as a table in one language. */
export function tableOf({ name, columns }: SheetLayout, rows: readonly FlatRow[], locale: Locale): Table {
  const inLocale = (text: LocalizedText) => (locale === "en" ? text.en : text.zh);
  return {
    name: inLocale(name),
    columns: columns.map(({ header, width, isForMachines }) => ({
      header: inLocale(header),
      width,
      ...(isForMachines && { isForMachines }),
    })),
    rows: rows.map((row) => columns.map(({ key, write }) => write(row[key] ?? null, locale))),
  };
}
