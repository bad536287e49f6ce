import type { Table } from "./table.ts";

/**
 * A table as CSV (RFC 4180) with a byte-order mark, so that Excel reads Chinese. A text that a spreadsheet would run as a
 * formula is given an apostrophe in front.
 *
 * @example
 * delimitedText({ name: "plan", columns: [{ header: "id" }, { header: "budget" }], rows: [["=1+1", null]] });
 * // "\uFEFFid,budget\r\n'=1+1,\r\n"
 */
export function delimitedText({ columns, rows }: Table): string {
  const lines = [columns.map(({ header }) => header), ...rows];
  return `\uFEFF${lines.map((row) => `${row.map(delimitedCell).join(",")}\r\n`).join("")}`;
}

/** What some spreadsheet takes for a formula, full-width signs too, or for one that was guarded before. */
const mayRun = /^'*[=+\-@＝＋－＠\t\r\n]/u;

function delimitedCell(value: string | number | null): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const safe = mayRun.test(value) ? `'${value}` : value;
  return /[",\r\n]|^\s|\s$/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
