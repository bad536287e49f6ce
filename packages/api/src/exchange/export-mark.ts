import type { ProjectId } from "@tamarisk/domain";
import type { Column, FlatRow, FlatValue } from "./column.ts";

/** Whether a cell stands as it was exported. */
export type WasExported = (column: string, value: FlatValue) => boolean;

/**
 * What a row said when it was exported, as one short text: five characters that bind it to its project, row and version, and
 * five for each cell. A cell is not kept but its fingerprint, which is enough to tell which side has changed it since. A changed
 * cell passes for unchanged when its 30 bits are those of one of the row's cells: of forty million, one in the widest rows.
 *
 * @param columns - The row's columns; those that find the row bind the mark to it, those for reading are left out.
 *
 * @example
 * exportMark(taskColumns, projectId, row); // "mQ3xZk9f0aB…": 5 characters for each of the columns after the first five
 */
export function exportMark(columns: readonly Column[], projectId: ProjectId, row: FlatRow): string {
  return `m${boundTo(columns, projectId, row)}${marked(columns)
    .map((column) => cellMark(column, row[column.key] ?? null))
    .join("")}`;
}

/**
 * What a row of a file says of its state at the export; `null` where it says nothing, or where its mark belongs to another
 * row or version, as after copying cells downwards, or to another project, which may watch the same indicators.
 */
export function readMark(columns: readonly Column[], projectId: ProjectId, values: FlatRow): WasExported | null {
  const mark = String(values.exported ?? "");
  if (!mark.startsWith(`m${boundTo(columns, projectId, values)}`)) return null;
  const cells = new Set(mark.slice(1 + markLength).match(/.{5}/gu));
  const byKey = new Map(marked(columns).map((column) => [column.key, column]));
  return (key, value) => cells.has(cellMark(byKey.get(key)!, value));
}

/** A value as it comes back from a file into which it was written. */
export function asReadBack(column: Column, value: FlatValue): FlatValue {
  const written = column.read(column.write(value, "en") ?? undefined);
  return written.ok ? written.value : value;
}

const markLength = 5;

function marked(columns: readonly Column[]): Column[] {
  return columns.filter(({ isKey, isForReading }) => !isKey && !isForReading);
}

function boundTo(columns: readonly Column[], projectId: ProjectId, row: FlatRow): string {
  const keys = columns.filter(({ key, isKey }) => isKey && key !== "exported");
  return fingerprint([projectId, ...keys.map(({ key }) => row[key] ?? "")].join("\n"));
}

function cellMark(column: Column, value: FlatValue): string {
  const back = asReadBack(column, value);
  return fingerprint(`${column.key}\n${back === null ? "" : `${typeof back} ${back}`}`);
}

const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/**
 * 30 bits of a text in five characters.
 *
 * @see Fowler, Noll, Vo, Eastlake (2024), The FNV non-cryptographic hash algorithm (draft-eastlake-fnv), FNV-1a with
 *   xor-folding to fewer bits.
 */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  const folded = ((hash >>> 30) ^ hash) & 0x3fffffff;
  return [24, 18, 12, 6, 0].map((shift) => digits[(folded >>> shift) & 63]).join("");
}
