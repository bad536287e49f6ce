import Papa from "papaparse";
import { textPieces } from "./text-pieces.ts";

/** What is done with a row: its fields as they stand in the file, and its line, counted from 1. */
type TakeRow = (fields: readonly string[], line: number) => void;

/** What Papa Parse gives for a piece of text. */
interface Parsed {
  readonly data: readonly (readonly string[])[];
  readonly errors: readonly { readonly row: number }[];
  readonly meta: { readonly cursor: number };
}

const LONGEST_ROW = 32 * 1024 * 1024;

/**
 * The rows of a CSV file, or of one parted by tabs if its name ends in .tsv or .tab, one after another. Quoted fields may
 * hold commas and ends of lines. Empty lines at the end are passed over; an empty line between others is a row of one empty
 * field.
 *
 * @throws {RangeError} If it cannot be opened, is no text, or has a quote that does not close: with its line.
 *
 * @example
 * await readRows("costs.csv", (fields, line) => console.log(line, fields)); // 1 ["cost", "dust"]
 */
export async function readRows(path: string, take: TakeRow): Promise<void> {
  const parser = new Papa.Parser({ delimiter: /\.(?:tsv|tab)$/iu.test(path) ? "\t" : ",", newline: "\n" });
  let rest = "";
  let line = 1;
  let emptyLines: number[] = [];
  const takeRows = (text: string, isLast: boolean) => {
    const { data, errors, meta } = parser.parse(text, 0, !isLast) as Parsed;
    const mayHoldLines = text.includes('"');
    for (const [row, fields] of data.entries()) {
      if (errors.length > 0 && errors[0]!.row === row) throw new RangeError(quoteProblem(path, line));
      if (fields.length === 1 && fields[0]!.trim() === "") emptyLines.push(line);
      else {
        for (const empty of emptyLines) take([""], empty);
        emptyLines = [];
        take(fields, line);
      }
      line += 1 + (mayHoldLines ? linesWithin(fields) : 0);
    }
    if (errors.length > 0) throw new RangeError(quoteProblem(path, line));
    return text.slice(meta.cursor);
  };
  for await (const piece of textPieces(path)) {
    rest = takeRows(rest + piece, false);
    if (rest.length > LONGEST_ROW) throw new RangeError(quoteProblem(path, line));
  }
  if (rest !== "") takeRows(rest, true);
}

function quoteProblem(path: string, line: number): string {
  return `${path}, line ${line}: a field that begins with a quote has no quote that ends it; write "…" around the whole field, and "" for a quote within it`;
}

function linesWithin(fields: readonly string[]): number {
  let lines = 0;
  for (const field of fields) if (field.includes("\n")) lines += field.split("\n").length - 1;
  return lines;
}
