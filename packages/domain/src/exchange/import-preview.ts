import { z } from "zod";
import { ObservationProblem } from "../indicator/observation.ts";
import { AuthoredText } from "../quantity/localized-text.ts";
import { RowVersion } from "../quantity/row-version.ts";

export const ImportId = z.uuid().brand<"ImportId">();
export type ImportId = z.infer<typeof ImportId>;

/** The tables in which a project travels, in the order in which they are read. */
export const ExchangeSheet = z.enum(["measures", "budget", "tasks", "indicators", "observations"]);
export type ExchangeSheet = z.infer<typeof ExchangeSheet>;

/** What is wrong with one cell, or with one row where `column` is `null`. Rows count from 1, as Excel shows them. */
export const CellProblem = z.object({
  sheet: ExchangeSheet,
  row: z.int().positive(),
  column: z.string().nullable(),
  /** Where the cell stands in the file, such as `D7`; `null` for a whole row, or a column that the file does not have. */
  cell: z.string().nullable(),
  found: z.string(),
  problem: z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("blank") }),
    /** A formula that failed, such as `#N/A`. */
    z.object({ kind: z.literal("cell-error") }),
    /** A formula whose result the file does not hold, because another program wrote it. */
    z.object({ kind: z.literal("formula-without-result") }),
    /** One value across several cells; whose it is, only the planner knows. */
    z.object({ kind: z.literal("merged-cell") }),
    /** No row of the sheet has one of its headings. */
    z.object({ kind: z.literal("no-headings") }),
    /** A heading that stands twice; neither column is read. */
    z.object({ kind: z.literal("duplicate-column"), first: z.string() }),
    /** A second sheet for the same table; it is not read. */
    z.object({ kind: z.literal("duplicate-sheet"), first: z.string() }),
    z.object({ kind: z.literal("not-a-number") }),
    z.object({ kind: z.literal("not-a-whole-number") }),
    z.object({ kind: z.literal("not-a-day") }),
    z.object({ kind: z.literal("not-one-of"), allowed: z.array(z.string()) }),
    z.object({
      kind: z.literal("unknown"),
      subject: z.enum(["unit", "measure", "task", "stakeholder", "indicator", "place"]),
    }),
    z.object({ kind: z.literal("duplicate-row"), firstRow: z.int().positive() }),
    z.object({ kind: z.literal("half-a-pair"), other: z.string() }),
    z.object({ kind: z.literal("lines-differ-from-total"), sum: z.number(), total: z.number().nullable() }),
    z.object({ kind: z.literal("refused-move"), from: z.string(), to: z.string(), allowed: z.array(z.string()) }),
    z.object({ kind: z.literal("plan-not-editable") }),
    z.object({ kind: z.literal("observation"), problem: ObservationProblem }),
    /** A rule of the value itself: of which kind, as in `InputIssue`, and in its own words. */
    z.object({ kind: z.literal("rule"), code: z.string(), message: z.string() }),
  ]),
});
export type CellProblem = z.infer<typeof CellProblem>;

/** What a row of the file would change. */
export const RowChange = z.object({
  sheet: ExchangeSheet,
  row: z.int().positive(),
  /** Names the row among the changes of one import. */
  key: z.string(),
  title: AuthoredText,
  kind: z.enum(["add", "change"]),
  fields: z.array(z.object({ column: z.string(), before: z.string(), after: z.string() })),
  /** Here and the file have both changed since the export; whose change counts is for the planner to say. */
  conflict: z
    .object({
      exported: RowVersion,
      present: RowVersion,
      changedBy: z.string().nullable(),
      /** The cells that both have changed; `null` for the whole row, where the file does not say what was exported. */
      cells: z.array(z.string()).nullable().default(null),
    })
    .nullable(),
  /** The cells that were changed here since the export and not in the file: they stay, whatever else is written. */
  kept: z.array(z.string()).default([]),
});
export type RowChange = z.infer<typeof RowChange>;

/** Something about the file that was passed over, so that nobody believes it was read. */
export const ImportNote = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("sheet-not-known"), sheet: z.string() }),
  z.object({ kind: z.literal("column-not-known"), sheet: ExchangeSheet, column: z.string() }),
  /** Rows that are here and not in the file stay as they are. */
  z.object({ kind: z.literal("rows-left-alone"), sheet: ExchangeSheet, count: z.int().positive() }),
  /** Most rows without an id are called like something that is here; they are added only when the planner means it. */
  z.object({
    kind: z.literal("rows-look-present"),
    sheet: ExchangeSheet,
    count: z.int().positive(),
    added: z.int().positive(),
  }),
]);
export type ImportNote = z.infer<typeof ImportNote>;

export const ImportState = z.enum(["previewed", "applied", "discarded"]);
export type ImportState = z.infer<typeof ImportState>;

/** A file as it was read: what it would change, what is wrong, what was passed over. Nothing is written before it is applied. */
export const ImportPreview = z.object({
  id: ImportId,
  fileName: z.string(),
  state: ImportState,
  by: z.string(),
  at: z.date(),
  unchangedRows: z.int().nonnegative(),
  changes: z.array(RowChange),
  problems: z.array(CellProblem),
  notes: z.array(ImportNote),
});
export type ImportPreview = z.infer<typeof ImportPreview>;

/** Which of a file's changes are meant: all, those that add a row, those that change one, those in conflict. */
export const ImportPart = z.enum(["all", "add", "change", "conflict"]);
export type ImportPart = z.infer<typeof ImportPart>;

/** So many changes, or faults, are read at once. */
export const importPageMax = 200;

/** An import at a glance: how much of everything there is, and the first `importPageMax` of its changes and of its problems. */
export const ImportOverview = ImportPreview.extend({
  counts: z.object({
    /** Rows that would be written, or wait for a choice, by sheet in the order of the file. */
    sheets: z.array(
      z.object({
        sheet: ExchangeSheet,
        all: z.int().nonnegative(),
        add: z.int().nonnegative(),
        change: z.int().nonnegative(),
        conflict: z.int().nonnegative(),
      }),
    ),
    /** Rows in conflict of which other cells are written whichever side counts. */
    partly: z.int().nonnegative(),
    problems: z.int().nonnegative(),
  }),
});
export type ImportOverview = z.infer<typeof ImportOverview>;
