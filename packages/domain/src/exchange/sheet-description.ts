import { z } from "zod";
import { LocalizedText } from "../quantity/localized-text.ts";
import { ExchangeSheet } from "./import-preview.ts";

/** A column of a sheet, for whoever reads or writes a file: how it is called, and which words may stand in it. */
export const ColumnDescription = z.object({
  key: z.string(),
  header: LocalizedText,
  /** Ids and row versions: they find the row again, and are left as they are. */
  isForMachines: z.boolean(),
  /** Written so that a row can be understood, and not read back. */
  isForReading: z.boolean(),
  /** What may stand in a cell, by the value that is kept; `null` where anything may. */
  words: z.record(z.string(), LocalizedText).nullable(),
});
export type ColumnDescription = z.infer<typeof ColumnDescription>;

/** One of the tables in which a project travels. */
export const SheetDescription = z.object({
  kind: ExchangeSheet,
  name: LocalizedText,
  columns: z.array(ColumnDescription),
});
export type SheetDescription = z.infer<typeof SheetDescription>;
