import Papa from "papaparse";
import type { z } from "zod";
import { columnOf } from "./cell.ts";
import { type ManifestEntry, manifestEntry, requireUnchanged } from "./manifest.ts";
import { type FolderReader, oncePerFolder } from "./once-per-folder.ts";
import { readText } from "./read-text.ts";
import { type DataProblem, problemIn, ReferenceDataError, restoreFile } from "./reference-data-error.ts";
import { originOf, type ReferenceTable } from "./reference-table.ts";

/** Each property of the row schema is made by `required` or `blankable`, which name the column it is read from. */
type RowSchema = z.ZodObject<Record<string, z.ZodType>>;

/** What a table reader needs to know: the file, its columns, and what tells two rows apart. */
type TableSpec<Schema extends RowSchema> = {
  readonly file: string;
  readonly row: Schema;
  readonly key: (row: z.output<Schema>) => string;
};

/**
 * Makes the reader of one CSV file. It parses once per folder and then hands out the same rows.
 *
 * @throws {ReferenceDataError} From the reader, with a sentence for each missing column, each bad cell (row and column),
 *   each row of the wrong length and each duplicate; then if rows are missing or the content is not the one in the manifest.
 */
export function tableReader<Schema extends RowSchema>(
  spec: TableSpec<Schema>,
): FolderReader<ReferenceTable<z.output<Schema>>> {
  return oncePerFolder((folder) => {
    const entry = manifestEntry(folder, spec.file);
    const { text, sha256 } = readText(folder, spec.file);
    const rows = parseTable(spec, text);
    requireAllRows(entry, rows.length);
    requireUnchanged(entry, sha256);
    return { ...originOf(entry), rows };
  });
}

function parseTable<Schema extends RowSchema>(spec: TableSpec<Schema>, text: string): z.output<Schema>[] {
  const [header = [], ...lines] = splitCells(spec.file, text);
  const columns = Object.entries(spec.row.shape).map(([property, schema]) => ({ property, column: columnOf(schema) }));
  const names = columns.map(({ column }) => column);
  const positions = requireColumns(spec.file, header, names);

  const problems: DataProblem[] = [];
  const rows: z.output<Schema>[] = [];
  for (const [index, cells] of lines.entries()) {
    const row = index + 2;
    if (cells.length !== header.length) {
      problems.push(wrongLength(spec.file, row, cells.length, header.length, index === lines.length - 1));
      continue;
    }
    const raw: Record<string, string | undefined> = {};
    for (const [i, { property }] of columns.entries()) raw[property] = cells[positions[i]!];
    const parsed = spec.row.safeParse(raw);
    if (parsed.success) rows.push(parsed.data);
    else problems.push(...parsed.error.issues.map((issue) => badCell(spec, row, raw, issue)));
  }
  if (problems.length === 0) problems.push(...duplicates(spec, rows));
  if (problems.length > 0) throw new ReferenceDataError(problems);
  return rows;
}

function splitCells(file: string, text: string): string[][] {
  const { data, errors } = Papa.parse<string[]>(text.replace(/\r?\n$/, ""), { delimiter: "," });
  const quotes = errors.filter((error) => error.type === "Quotes");
  if (quotes.length === 0) return data;
  throw new ReferenceDataError(
    quotes.map((error) =>
      problemIn(file, `found a quotation mark that is not closed (${error.message})`, `correct it or ${restoreFile}`, {
        row: (error.row ?? 0) + 1,
      }),
    ),
  );
}

/** Where each expected column stands in the header; the order in the file does not matter, the names do. */
function requireColumns(file: string, header: string[], expected: readonly string[]): number[] {
  const missing = expected.filter((name) => !header.includes(name));
  const unknown = header.filter((name, index) => !expected.includes(name) || header.indexOf(name) !== index);
  if (missing.length === 0 && unknown.length === 0) return expected.map((name) => header.indexOf(name));

  const separator = [";", "\t", "|"].find((mark) => header.length === 1 && header[0]?.includes(mark));
  const what =
    separator === undefined
      ? [
          missing.length > 0 ? `found no column ${missing.join(", ")}` : null,
          unknown.length > 0 ? `found unknown or repeated column ${unknown.join(", ")}` : null,
        ]
          .filter((part) => part !== null)
          .join(" and ")
      : `found columns separated by ${JSON.stringify(separator)}, expected commas`;
  const remedy = separator === undefined ? "correct the header" : "save the file with commas";
  throw new ReferenceDataError([problemIn(file, what, `${remedy} or ${restoreFile}`, { row: 1 })]);
}

function wrongLength(file: string, row: number, found: number, expected: number, last: boolean): DataProblem {
  const hint = last ? ", as if the file was cut off here" : "";
  return problemIn(file, `found ${found} cells, expected ${expected}${hint}`, `correct the row or ${restoreFile}`, {
    row,
  });
}

function badCell<Schema extends RowSchema>(
  { file, row: schema }: TableSpec<Schema>,
  row: number,
  raw: Record<string, string | undefined>,
  issue: z.core.$ZodIssue,
): DataProblem {
  const property = String(issue.path[0]);
  const found = raw[property] === "" ? "a blank cell" : JSON.stringify(raw[property]);
  return problemIn(file, `found ${found}, expected ${issue.message}`, `correct the cell or ${restoreFile}`, {
    row,
    column: columnOf(schema.shape[property]!),
  });
}

function duplicates<Schema extends RowSchema>(spec: TableSpec<Schema>, rows: z.output<Schema>[]): DataProblem[] {
  const first = new Map<string, number>();
  const problems: DataProblem[] = [];
  for (const [index, row] of rows.entries()) {
    const key = spec.key(row);
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, index + 2);
    else {
      const what = `found ${key} again, first seen in row ${earlier}`;
      problems.push(problemIn(spec.file, what, `delete one of the two or ${restoreFile}`, { row: index + 2 }));
    }
  }
  return problems;
}

function requireAllRows(entry: ManifestEntry, found: number): void {
  if (found === entry.rows) return;
  const why = found < (entry.rows ?? 0) ? "the file was cut off or rows were deleted" : "rows were added";
  const what = `found ${found} rows, expected ${entry.rows}: ${why}`;
  throw new ReferenceDataError([problemIn(entry.file, what, restoreFile)]);
}
