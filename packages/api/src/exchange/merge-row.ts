import type { ProjectId, RowChange } from "@tamarisk/domain";
import type { Column, FlatRow } from "./column.ts";
import { asReadBack, readMark, type WasExported } from "./export-mark.ts";

/** A row as it is here. */
interface PresentRow {
  readonly projectId: ProjectId;
  readonly row: FlatRow;
  /** Where the file does not say what was exported, a row of the same version has not been changed here since. */
  readonly version: number;
}

/** A row of a file and the same row here, put together cell by cell. */
export interface MergedRow {
  /** The cells that the file changes, those that were changed here too among them. */
  readonly fields: RowChange["fields"];
  /** The cells changed on both sides; `null` for the whole row, where what was exported is not known. Without a conflict: none. */
  readonly conflict: Pick<NonNullable<RowChange["conflict"]>, "cells"> | null;
  /** The cells that were changed here and not in the file; they stay. */
  readonly kept: RowChange["kept"];
  /** The cells to write when the file's side counts in a conflict. */
  readonly ofFile: FlatRow;
  /** The cells to write when it does not; `null` when nothing is left to write. */
  readonly ofHere: FlatRow | null;
}

/**
 * Put a row of a file and the same row here together, by what it was when it was exported. A cell that only one side has
 * changed takes that side's value, one that both have given the same value is settled, and one with two new values is in
 * conflict. Cells that belong together are settled together: a first year of one side and a last year of the other
 * may be in the wrong order.
 *
 * What was exported counts for rows of the same version too: the next version of a plan counts its rows from 1 again, and the
 * code of a unit or of a stakeholder is changed without its measures.
 *
 * @param values - The row as the file has it; cells that the file does not have stay as they are here.
 *
 * @example
 * // Exported: Saxaul, 2027. Here: Saxaul, 2028. In the file: Saxaul shelterbelt, 2027.
 * mergeRow(columns, { projectId, row: here, version: 2 }, fromFile).kept; // ["startYear"]
 */
export function mergeRow(
  columns: readonly Column[],
  { projectId, row, version }: PresentRow,
  values: FlatRow,
): MergedRow {
  const differing = columns.filter((column) => differs(column, row, values));
  const wasExported = differing.length > 0 ? readMark(columns, projectId, values) : null;
  if (!wasExported) {
    const isChangedHere = typeof values.version === "number" && values.version !== version;
    const conflict = isChangedHere && differing.length > 0 ? { cells: null } : null;
    const fields = differing.map((column) => fieldOf(column, row, values));
    return { fields, conflict, kept: [], ofFile: values, ofHere: null };
  }
  const sides = sidesOf(differing, row, values, wasExported);
  const of = (side: Side) => differing.filter((column) => sides.get(groupOf(column)) === side).map(({ key }) => key);
  const [kept, cells] = [of("here"), of("both")];
  const fields = differing.filter(({ key }) => !kept.includes(key)).map((column) => fieldOf(column, row, values));
  const ofHere = fields.length > cells.length ? without(values, [...kept, ...cells]) : null;
  return { fields, conflict: cells.length > 0 ? { cells } : null, kept, ofFile: without(values, kept), ofHere };
}

type Side = "here" | "file" | "both";

function differs(column: Column, row: FlatRow, values: FlatRow): boolean {
  const [here, file] = [row[column.key] ?? null, values[column.key]];
  if (column.isKey || column.isForReading || file === undefined || here === file) return false;
  return asReadBack(column, here) !== file;
}

/** Which side has changed a group of cells since the export. */
function sidesOf(
  differing: readonly Column[],
  row: FlatRow,
  values: FlatRow,
  wasExported: WasExported,
): ReadonlyMap<string, Side> {
  const sides = new Map<string, Side>();
  for (const column of differing) {
    const isUntouchedHere = wasExported(column.key, row[column.key] ?? null);
    const isUntouchedInFile = wasExported(column.key, values[column.key] ?? null);
    const side: Side = isUntouchedHere ? "file" : isUntouchedInFile ? "here" : "both";
    const before = sides.get(groupOf(column));
    sides.set(groupOf(column), before === undefined || before === side ? side : "both");
  }
  return sides;
}

function groupOf({ key, together }: Column): string {
  return together ?? key;
}

function fieldOf({ key }: Column, row: FlatRow, values: FlatRow): RowChange["fields"][number] {
  return { column: key, before: String(row[key] ?? ""), after: String(values[key] ?? "") };
}

function without(values: FlatRow, columns: readonly string[]): FlatRow {
  return Object.fromEntries(Object.entries(values).filter(([key]) => !columns.includes(key)));
}
