import type { ImportPreview, RowChange } from "@tamarisk/domain";

/** How many rows an import would add and change, how many of them wait for a choice, and what would be written now. */
interface ImportCounts {
  readonly add: number;
  readonly change: number;
  readonly conflict: number;
  readonly unchanged: number;
  readonly faulty: number;
  /** Rows to add that are called like something that is here, where most are. */
  readonly alike: number;
  /** Rows that would be written as things stand; none while something stands in the way that the planner has not spoken about. */
  readonly writable: number;
}

/** What the planner has said of a file that is not as it should be. */
export interface Meant {
  /** Rows with faulty cells are left out, so that the others can be written. */
  readonly withoutFaulty: boolean;
  /** Rows are added although most of them are called like something that is here. */
  readonly evenIfPresent: boolean;
}

/**
 * @param take - Rows in conflict for which the file's side counts.
 */
export function importCounts(
  { changes, problems, notes, unchangedRows }: Pick<ImportPreview, "changes" | "problems" | "notes" | "unchangedRows">,
  take: ReadonlySet<string>,
  { withoutFaulty, evenIfPresent }: Meant,
): ImportCounts {
  const alike = notes.reduce((sum, note) => sum + (note.kind === "rows-look-present" ? note.count : 0), 0);
  const isBlocked = (problems.length > 0 && !withoutFaulty) || (alike > 0 && !evenIfPresent);
  return {
    add: changes.filter(({ kind }) => kind === "add").length,
    change: changes.filter(({ kind }) => kind === "change").length,
    conflict: changes.filter(({ conflict }) => conflict !== null).length,
    unchanged: unchangedRows,
    faulty: problems.length,
    alike,
    writable: isBlocked ? 0 : changes.filter((change) => isWritten(change, take)).length,
  };
}

/** Of a row in conflict the cells that only the file has changed are written in any case. */
function isWritten({ key, conflict, fields }: RowChange, take: ReadonlySet<string>): boolean {
  if (conflict === null || take.has(key)) return true;
  return conflict.cells !== null && conflict.cells.length < fields.length;
}
