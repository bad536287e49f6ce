import { readFileSync } from "node:fs";

/** A row of a shipped table, by column name. */
export type Row = Readonly<Record<string, string | undefined>>;

const DATA = new URL("../../reference-data/data/", import.meta.url);

/** The rows of a CSV file without quoted line breaks, by column name. */
export function rowsOf(file: string): Row[] {
  const [header, ...lines] = textOf(file).trim().split(/\r?\n/);
  const columns = header!.split(",");
  return lines.map((line) => {
    const cells = line.match(/("([^"]|"")*"|[^,]*)(,|$)/g)!.map((cell) => cell.replace(/,$/, "").replace(/^"|"$/g, ""));
    return Object.fromEntries(columns.map((column, place) => [column, cells[place]]));
  });
}

/** A shipped file as text. */
export function textOf(file: string): string {
  return readFileSync(new URL(file, DATA), "utf8");
}
