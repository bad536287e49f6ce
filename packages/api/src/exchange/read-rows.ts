import type { CellProblem, ImportNote } from "@tamarisk/domain";
import { type Cell, type CellRange, daysTo1904, lettersOf, type Sheet } from "@tamarisk/sheets";
import type { Column, FlatValue } from "./column.ts";
import type { ImportCourse } from "./import-course.ts";
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
 * Read a sheet by its headings, in either language: the row among the first 20 that has most of them, so that a title may stand
 * above. Rows that are blank from end to end are passed over; columns that nobody knows are noted.
 */
export async function readRows(sheet: Sheet, layout: SheetLayout, course: ImportCourse): Promise<ReadSheet> {
  const head = headOf(sheet, layout);
  const { columns, unknown, problems } = columnsUnder(sheet.rows[head] ?? [], head, layout);
  const addressOf = addressesOf(columns);
  const rows: ReadRow[] = [];
  for await (const [below, cells] of course.each(sheet.rows.slice(head + 1).entries())) {
    if (columns.size === 0 || !cells.some((cell) => !isBlank(cell))) continue;
    const row = head + below + 2;
    const values: Record<string, FlatValue> = {};
    for (const [place, column] of columns) {
      const cell = asShown(sheet, row - 1, place, column);
      const reading = isMerged(sheet, row - 1, place) ? merged : column.read(cell);
      if (reading.ok) values[column.key] = reading.value;
      else {
        const address = addressOf(row, column.key);
        const { problem } = reading;
        problems.push({ sheet: layout.kind, row, column: column.key, cell: address, found: shown(cell), problem });
      }
    }
    rows.push({ row, values });
  }
  const notes = unknown.map((column) => ({ kind: "column-not-known" as const, sheet: layout.kind, column }));
  return { layout, rows, problems, notes: columns.size === 0 ? [] : notes, addressOf };
}

const merged = { ok: false, problem: { kind: "merged-cell" } } as const;

/** A number shown as a percentage is read as it is shown, and a day counted from 1904 as that day. */
function asShown({ rows, marks }: Sheet, row: number, place: number, column: Column): Cell {
  const cell = rows[row]?.[place];
  if (typeof cell !== "number" || !marks) return cell;
  if (column.isDay) return marks.hasDaysFrom1904 ? cell + daysTo1904 : cell;
  return marks.percents.has(`${lettersOf(place)}${row + 1}`) ? `${Number((cell * 100).toPrecision(12))}%` : cell;
}

function isMerged({ marks }: Sheet, row: number, place: number): boolean {
  const holds = ({ top, left, bottom, right }: CellRange) =>
    row >= top && row <= bottom && place >= left && place <= right;
  return marks?.merged.some(holds) ?? false;
}

/** The row of the headings, from 0; the first that is not blank when none has one. */
function headOf({ rows }: Sheet, layout: SheetLayout): number {
  const counts = rows.slice(0, 20).map((row) => row.filter((cell) => columnCalled(cell, layout)).length);
  const most = Math.max(0, ...counts);
  return most > 0 ? counts.indexOf(most) : rows.findIndex((row) => row.some((cell) => !isBlank(cell)));
}

function columnCalled(cell: Cell, { columns }: SheetLayout): Column | undefined {
  if (isBlank(cell)) return undefined;
  const called = plain(shown(cell));
  return columns.find(({ key, header, formerly = [] }) =>
    [key, header.en, header.zh, ...formerly].some((word) => plain(word) === called),
  );
}

function columnsUnder(head: readonly Cell[], row: number, layout: SheetLayout) {
  const found = new Map<number, Column>();
  const unknown: string[] = [];
  const problems: CellProblem[] = [];
  const about = { sheet: layout.kind, row: row + 1 };
  for (const [place, cell] of head.entries()) {
    const column = columnCalled(cell, layout);
    const twin = [...found].find(([, other]) => other === column)?.[0];
    if (isBlank(cell)) continue;
    if (!column) unknown.push(shown(cell));
    else if (twin !== undefined) {
      const problem = { kind: "duplicate-column" as const, first: `${lettersOf(twin)}${row + 1}` };
      const address = `${lettersOf(place)}${row + 1}`;
      problems.push({ ...about, column: column.key, cell: address, found: shown(cell), problem });
    } else found.set(place, column);
  }
  const twice = new Set(problems.map(({ column }) => column));
  const columns = new Map([...found].filter(([, { key, isForReading }]) => !isForReading && !twice.has(key)));
  if (found.size === 0 && unknown.length > 0) {
    const words = unknown.join(", ").slice(0, 200);
    problems.push({ ...about, column: null, cell: null, found: words, problem: { kind: "no-headings" } });
  }
  return { columns, unknown, problems };
}

function addressesOf(columns: ReadonlyMap<number, Column>): ReadSheet["addressOf"] {
  const letters = new Map([...columns].map(([place, { key }]) => [key, lettersOf(place)]));
  return (row, column) => {
    const letter = letters.get(column);
    return letter === undefined ? null : `${letter}${row}`;
  };
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
