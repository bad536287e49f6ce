import type { TableData } from "./table-data.ts";

/**
 * A table as CSV (RFC 4180) with a byte-order mark, so that Excel reads Chinese. No data is an empty cell. A text
 * that a spreadsheet would run as a formula is given an apostrophe in front.
 *
 * @example
 * csvFromTable({ caption: "", columns: ["town", "change %"], rows: [["Jinchuan", 13.9], ["Minqin", null]] });
 * // "\uFEFFtown,change %\r\nJinchuan,13.9\r\nMinqin,\r\n"
 */
export function csvFromTable({ columns, rows }: TableData): string {
  return `\uFEFF${[columns, ...rows].map((row) => `${row.map(csvCell).join(",")}\r\n`).join("")}`;
}

function csvCell(value: string | number | null): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
