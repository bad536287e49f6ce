import type { Cell } from "@tamarisk/system-dynamics";
import { delimitedSheet } from "../delimited-sheet.ts";
import { modelText } from "../model-text.ts";

/** A table with a name above each column, and where it stands in its file. */
export interface ReadTable {
  readonly path: string;
  readonly names: readonly string[];
  /** Row by row, as long as there are names. */
  readonly rows: readonly (readonly Cell[])[];
  /** The row of the file, counted from 1, on which each of them stands. */
  readonly rowNumbers: readonly number[];
}

/**
 * A CSV file (tabs in a .tsv) with a line of names and a line per future. Empty lines are passed over.
 *
 * @throws {RangeError} If it cannot be read, names a column twice, or a line is shorter or longer than the first.
 */
export async function readTable(path: string): Promise<ReadTable> {
  const { rows } = delimitedSheet(await modelText(path), "", !/\.(?:tsv|tab)$/iu.test(path));
  const filled = rows
    .map((cells, place) => ({ cells, rowNumber: place + 1 }))
    .filter(({ cells }) => cells.some((cell) => cell !== undefined));
  const [header, ...lines] = filled;
  if (!header || lines.length === 0) {
    throw new RangeError(`${path} holds no futures; expected a line of names, then a line for each future`);
  }
  const names = header.cells.map((cell) => (cell === undefined ? "" : String(cell)));
  const twice = names.find((name, place) => name !== "" && names.indexOf(name) < place);
  if (twice !== undefined) throw new RangeError(`${path}, row ${header.rowNumber}: two columns are called "${twice}"`);
  const odd = lines.find(({ cells }) => cells.length !== names.length);
  if (odd) {
    throw new RangeError(
      `${path}, row ${odd.rowNumber}: expected ${names.length} cells as in the first row, found ${odd.cells.length}; put texts with commas in quotes`,
    );
  }
  return {
    path,
    names,
    rows: lines.map(({ cells }) => cells),
    rowNumbers: lines.map(({ rowNumber }) => rowNumber),
  };
}

/**
 * The place of a column.
 *
 * @throws {RangeError} If there is none of that name.
 */
export function columnPlace({ path, names }: ReadTable, name: string): number {
  const place = names.indexOf(name);
  if (place >= 0 && name !== "") return place;
  throw new RangeError(`${path} has no column "${name}"; it has ${names.filter((own) => own !== "").join(", ")}`);
}

/** Whether a cell says that there is no value: blank, NaN, NA, or an infinity. */
export function isMissing(cell: Cell): boolean {
  return cell === undefined || (typeof cell === "string" && /^(?:nan|n\/?a|[-+]?inf(?:inity)?)$/iu.test(cell));
}
