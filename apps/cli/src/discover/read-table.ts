import { readRows } from "../number-table/read-rows.ts";
import { isMissing, numberIn } from "../number-table/table-cell.ts";
import { columnNames, expectFields, listedNames, separatorAdvice } from "../number-table/table-header.ts";

/** What stands in a cell; undefined if it is blank. */
export type Cell = number | string | undefined;

/** A column of numbers, texts or both, as long as there are rows. */
interface TableColumn {
  /** NaN where there is no number. */
  readonly values: number[];
  /** Where there is a text, its place in `texts`; -1 elsewhere. Left out while there is none. */
  codes?: number[];
  readonly texts: Map<string, number>;
}

/** A table with a name above each column, and where it stands in its file. */
export interface ReadTable {
  readonly path: string;
  readonly names: readonly string[];
  readonly rowCount: number;
  /** The line of the file, counted from 1, on which each row stands. */
  readonly lines: readonly number[];
  /** Those that were asked for. */
  readonly columns: ReadonlyMap<string, CellColumn>;
}

/** A column to be looked at cell by cell. */
interface CellColumn {
  readonly hasTexts: boolean;
  readonly values: ArrayLike<number>;
  readonly cell: (row: number) => Cell;
}

/**
 * A CSV file (tabs in a .tsv) with a line of names and a line per future. Lines without anything are passed over.
 *
 * @param only - The columns that are needed; all if left out. Others may hold anything.
 * @throws {RangeError} If it cannot be read, names a column twice, lacks one, or a line is shorter or longer than the first.
 */
export async function readTable(path: string, only?: readonly string[]): Promise<ReadTable> {
  let names: readonly string[] | undefined;
  let columns: readonly (TableColumn & { readonly name: string; readonly place: number })[] = [];
  const lines: number[] = [];
  await readRows(path, (fields, line) => {
    if (fields.every((field) => field.trim() === "")) return;
    if (names === undefined) {
      names = columnNames(path, fields, line);
      columns = placesOf(path, names, only).map((place) => ({
        name: fields[place]!.trim(),
        place,
        values: [],
        texts: new Map(),
      }));
      return;
    }
    expectFields(path, line, fields, names);
    for (const column of columns) addCell(column, fields[column.place]!, lines.length);
    lines.push(line);
  });
  if (names === undefined || lines.length === 0) throw new RangeError(noFutures(path, names));
  return {
    path,
    names,
    rowCount: lines.length,
    lines,
    columns: new Map(columns.map((column) => [column.name, cellColumn(column)])),
  };
}

function placesOf(path: string, names: readonly string[], only: readonly string[] | undefined): readonly number[] {
  if (only === undefined) return names.flatMap((name, place) => (name === "" ? [] : [place]));
  return only.map((name) => {
    const place = names.indexOf(name);
    if (place < 0 || name === "") throw noColumn(path, names, name);
    return place;
  });
}

function addCell(column: TableColumn, text: string, row: number): void {
  const value = numberIn(text);
  column.values.push(value ?? Number.NaN);
  const own = value === undefined ? text.trim() : "";
  if (own === "") {
    column.codes?.push(-1);
    return;
  }
  column.codes ??= new Array<number>(row).fill(-1);
  const code = column.texts.get(own) ?? column.texts.size;
  column.texts.set(own, code);
  column.codes.push(code);
}

function cellColumn({ values, codes, texts }: TableColumn): CellColumn {
  const known = [...texts.keys()];
  return {
    hasTexts: codes !== undefined,
    values,
    cell: (row) => {
      const code = codes?.[row] ?? -1;
      if (code >= 0) return known[code];
      const value = values[row]!;
      return Number.isNaN(value) ? undefined : value;
    },
  };
}

function noFutures(path: string, names: readonly string[] | undefined): string {
  if (names === undefined) return `${path} is empty; expected a line of names, then a line for each future`;
  return `${path} holds no futures: it has a line of names and nothing after it; ${separatorAdvice(names) ?? "add a line for each future"}`;
}

function noColumn(path: string, names: readonly string[], name: string): RangeError {
  const separator = separatorAdvice(names);
  return new RangeError(
    `${path} has no column "${name}"; it has ${listedNames(names)}${separator ? `; ${separator}` : ""}`,
  );
}

/**
 * A column by its name.
 *
 * @throws {RangeError} If there is none of that name.
 */
export function columnOf({ path, names, columns }: ReadTable, name: string): CellColumn {
  const column = columns.get(name);
  if (column) return column;
  throw noColumn(path, names, name);
}

/** Whether a cell says that there is no value: blank, NaN, NA, or an infinity. */
export function isMissingCell(cell: Cell): boolean {
  return cell === undefined || (typeof cell === "string" && isMissing(cell));
}
