import type { AuthoredText, CellProblem, ExchangeSheet, RowChange } from "@tamarisk/domain";
import type { z } from "zod";
import type { FlatRow, FlatValue, Trouble } from "./column.ts";
import type { ImportOperation, OperationRow } from "./import-operation.ts";
import type { MergedRow } from "./merge-row.ts";
import type { ReadRow, ReadSheet } from "./read-rows.ts";

/** What a sheet would change, gathered row by row. */
export class SheetChanges {
  readonly changes: RowChange[] = [];
  readonly operations: ImportOperation[] = [];
  readonly problems: CellProblem[] = [];
  /** Rows that say what is here already. */
  unchanged = 0;
  /** What is here and in no row of the sheet. */
  leftAlone = 0;
  /** Rows to add that are called like something that is here. */
  likePresent = 0;
  readonly #firstRows = new Map<string, number>();

  constructor(
    readonly sheet: ExchangeSheet,
    /** The sheet as it was read; `null` where the file has none. */
    readonly read: ReadSheet | null,
  ) {}

  /** Say that a cell is wrong; `column: null` is the whole row. */
  refuse(row: number, column: string | null, found: FlatValue, problem: Trouble): void {
    const cell = column === null ? null : (this.read?.addressOf(row, column) ?? null);
    this.problems.push({ sheet: this.sheet, row, column, cell, found: found === null ? "" : String(found), problem });
  }

  /** Whether this is the first row about something; a second one is a problem. */
  isFirst(row: number, about: string): boolean {
    const firstRow = this.#firstRows.get(about);
    if (firstRow !== undefined) this.refuse(row, null, about, { kind: "duplicate-row", firstRow });
    else this.#firstRows.set(about, row);
    return firstRow === undefined;
  }

  /** Say what is here already, once every row was read; what none of them is about stays as it is. */
  compareWith(present: Iterable<string>): void {
    if (this.read) this.leftAlone = [...present].filter((about) => !this.#firstRows.has(about)).length;
  }

  /** Whether a row to add is called like something that is here. */
  compareNames(names: readonly string[], present: ReadonlySet<string>): void {
    if (names.some((name) => present.has(name))) this.likePresent++;
  }

  /** A draft that its schema accepts, or the problems at the columns they belong to. */
  parsed<Draft>(
    row: number,
    schema: z.ZodType<Draft>,
    draft: unknown,
    columnOf: Readonly<Record<string, string>>,
    values: FlatRow,
  ): Draft | null {
    const result = schema.safeParse(draft);
    if (result.success) return result.data;
    for (const { path, code, message } of result.error.issues) {
      const column = columnOf[String(path[0])] ?? null;
      this.refuse(row, column, column === null ? null : (values[column] ?? null), { kind: "rule", code, message });
    }
    return null;
  }

  /** Note a row that adds something. @param operation - `null` when the row is refused, and no change then. */
  add({ row, values }: ReadRow, title: AuthoredText, operation: (row: OperationRow) => ImportOperation | null): void {
    const key = this.keyOf(row);
    const added = operation({ key, isConflict: false, side: "file" });
    if (!added) return;
    const { version: _, exported: __, ...cells } = values;
    const fields = Object.entries(cells).flatMap(([column, after]) =>
      after === null ? [] : [{ column, before: "", after: String(after) }],
    );
    this.changes.push({ sheet: this.sheet, row, key, title, kind: "add", fields, conflict: null, kept: [] });
    this.operations.push(added);
  }

  /**
   * Note a row that was put together with what is here, and what is to be written of it.
   *
   * @param operation - Writes cells of the row; `null` when they are refused, and the row is no change then.
   */
  change(
    { row, values }: ReadRow,
    { title, version, merged }: { title: AuthoredText; version: number; merged: MergedRow },
    operation: (row: OperationRow, cells: FlatRow) => ImportOperation | null,
  ): void {
    if (merged.fields.length === 0) {
      this.unchanged++;
      return;
    }
    const key = this.keyOf(row);
    const isConflict = merged.conflict !== null;
    const ofFile = operation({ key, isConflict, side: "file" }, merged.ofFile);
    if (!ofFile) return;
    const ofHere = isConflict && merged.ofHere ? operation({ key, isConflict, side: "here" }, merged.ofHere) : null;
    const { fields, kept } = merged;
    const versions = { exported: Number(values.version), present: version, changedBy: null };
    const conflict = merged.conflict ? { ...versions, ...merged.conflict } : null;
    this.changes.push({ sheet: this.sheet, row, key, title, kind: "change", fields, conflict, kept });
    this.operations.push(ofFile, ...(ofHere ? [ofHere] : []));
  }

  keyOf(row: number): string {
    return `${this.sheet}:${row}`;
  }
}

/** What somebody would know a row by that has no id: its title in either language. @param within - What it belongs to. */
export function namesOf({ en, zh }: AuthoredText, within = ""): string[] {
  return [en, zh].flatMap((name) => (name.trim() === "" ? [] : [`${within} ${name.trim().toLowerCase()}`]));
}

/** The file's value where the file has the column, else what is here. */
export function pick(values: FlatRow, key: string, otherwise: FlatValue): FlatValue {
  const value = values[key];
  return value === undefined ? otherwise : value;
}
