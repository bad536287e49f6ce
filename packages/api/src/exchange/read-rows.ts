import type { CellProblem, ImportNote } from "@tamarisk/domain";
import type { Cell, Sheet } from "@tamarisk/sheets";
import type { Column, FlatValue } from "./column.ts";
import { type SheetLayout, sheetLayouts } from "./sheet-layout.ts";

/** A row as it was read: where it stood, and its values by column. A cell with a problem is left out of the values. */
export interface ReadRow {
  readonly row: number;
  readonly values: Readonly<Record<string, FlatValue>>;
}

/** The rows of one sheet, and what is wrong with its cells. */
export interface ReadSheet {
  readonly layout: SheetLayout;
  readonly rows: readonly ReadRow[];
  readonly problems: readonly CellProblem[];
  readonly notes: readonly ImportNote[];
  /** Where a cell stands in the file, such as `D7`; `null` for a column that the file does not have. */
  readonly addressOf: (row: number, column: string) => string | null;
}

/** Which sheet of the exchange a sheet of a file is, by its name in either language. */
export function layoutOf(sheet: Pick<Sheet, "name">): SheetLayout | null {
  const called = plain(sheet.name);
  return sheetLayouts.find(({ kind, name }) => [kind, name.en, name.zh].some((word) => plain(word) === called)) ?? null;
}

/**
 * Read a sheet by the headers in its first row that has any, in either language. Rows that are blank from end to end are
 * passed over; columns that nobody knows are noted.
 */
export function readRows(sheet: Sheet, layout: SheetLayout): ReadSheet {
  const head = sheet.rows.findIndex((row) => row.some((cell) => !isBlank(cell)));
  const { columns, unknown } = columnsUnder(sheet.rows[head] ?? [], layout);
  const addressOf = addressesOf(columns);
  const problems: CellProblem[] = [];
  const rows: ReadRow[] = [];
  for (const [below, cells] of sheet.rows.slice(head + 1).entries()) {
    if (!cells.some((cell) => !isBlank(cell))) continue;
    const row = head + below + 2;
    const values: Record<string, FlatValue> = {};
    for (const [place, column] of columns) {
      const reading = column.read(cells[place]);
      if (reading.ok) values[column.key] = reading.value;
      else {
        const cell = addressOf(row, column.key);
        const found = shown(cells[place]);
        problems.push({ sheet: layout.kind, row, column: column.key, cell, found, problem: reading.problem });
      }
    }
    rows.push({ row, values });
  }
  const notes = unknown.map((column) => ({ kind: "column-not-known" as const, sheet: layout.kind, column }));
  return { layout, rows, problems, notes, addressOf };
}

function columnsUnder(head: readonly Cell[], { columns }: SheetLayout) {
  const found = new Map<number, Column>();
  const unknown: string[] = [];
  for (const [place, cell] of head.entries()) {
    if (isBlank(cell)) continue;
    const called = plain(shown(cell));
    const column = columns.find(({ key, header }) =>
      [key, header.en, header.zh].some((word) => plain(word) === called),
    );
    if (!column) unknown.push(shown(cell));
    else if (!column.isForReading) found.set(place, column);
  }
  return { columns: found, unknown };
}

function addressesOf(columns: ReadonlyMap<number, Column>): ReadSheet["addressOf"] {
  const letters = new Map([...columns].map(([place, { key }]) => [key, lettersOf(place)]));
  return (row, column) => {
    const letter = letters.get(column);
    return letter === undefined ? null : `${letter}${row}`;
  };
}

/** A column's name in a spreadsheet: A for 0, Z for 25, AA for 26. */
function lettersOf(place: number): string {
  const last = String.fromCharCode(65 + (place % 26));
  return place < 26 ? last : lettersOf(Math.floor(place / 26) - 1) + last;
}

/** A cell as the planner sees it, at a length that fits a message. */
function shown(cell: Cell): string {
  return (typeof cell === "object" ? cell.error : String(cell ?? "")).slice(0, 200);
}

function isBlank(cell: Cell): boolean {
  return cell === undefined || (typeof cell === "string" && cell.trim() === "");
}

function plain(text: string): string {
  return text.normalize("NFKC").trim().toLowerCase().replaceAll(/\s+/gu, " ");
}
