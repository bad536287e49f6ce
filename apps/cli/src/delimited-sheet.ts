import type { Cell, Sheet } from "@tamarisk/system-dynamics";
import Papa from "papaparse";

/**
 * The cells of delimited text.
 *
 * @param tab - What the model says where a workbook has its sheet's name: the delimiter, or a word, which does not count.
 *
 * @example
 * delimitedSheet("year;births\n2020;9", ";", true).rows; // [["year", "births"], [2020, 9]]
 */
export function delimitedSheet(text: string, tab: string, isCommaSeparated: boolean): Sheet {
  const delimiter = delimiterOf(tab) ?? (isCommaSeparated ? "," : "\t");
  const { data } = Papa.parse<string[]>(text.replace(/^\ufeff/u, ""), { delimiter });
  return { rows: data.map((row) => row.map(cellOf)) };
}

function delimiterOf(tab: string): string | undefined {
  if (/^(?:\\t|\t|tab)$/iu.test(tab)) return "\t";
  return /^[^\p{L}\p{N}"\r\n]$/u.test(tab) ? tab : undefined;
}

function cellOf(text: string): Cell {
  const trimmed = text.trim();
  if (trimmed === "") return undefined;
  const value = /^[-+.\d]/u.test(trimmed) ? Number(trimmed) : Number.NaN;
  return Number.isFinite(value) ? value : trimmed;
}
