import Papa from "papaparse";
import type { Cell, Sheet } from "./cell.ts";
import { decodeText } from "./decode-text.ts";

/**
 * The cells of delimited text in any of the encodings `decodeText` knows: comma, semicolon or tab, whichever splits its
 * first lines. Cells stay text, since only the reader knows which of them are numbers; an apostrophe that `delimitedText`
 * put before a formula is taken away again.
 *
 * @throws {RangeError} If the bytes are not text, or a quote is never closed.
 *
 * @example
 * readDelimited(new TextEncoder().encode("id;year\na;2030"), "plan").rows; // [["id", "year"], ["a", "2030"]]
 */
export function readDelimited(bytes: Uint8Array, name: string): Sheet {
  const text = decodeText(bytes).replace(/^\ufeff/u, "");
  const { data, errors } = Papa.parse<string[]>(text, { delimitersToGuess: [",", ";", "\t"] });
  const broken = errors.find(({ type }) => type === "Quotes");
  if (broken) throw new RangeError(`row ${(broken.row ?? 0) + 1} has a quotation mark that is never closed`);
  return { name, rows: data.map((row) => row.map(cellOf)), names: new Map() };
}

function cellOf(text: string): Cell {
  const bare = text.trim().replace(/^'(?='*[=+\-@＝＋－＠\t\r\n])/u, "");
  return bare === "" ? undefined : bare;
}
