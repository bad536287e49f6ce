import type { ImportPreview } from "@tamarisk/domain";

/** How many rows an import would add and change, how many of them wait for a choice, and what would be written now. */
export interface ImportCounts {
  readonly add: number;
  readonly change: number;
  readonly conflict: number;
  readonly unchanged: number;
  readonly faulty: number;
  /** Rows that would be written as things stand; none while faulty cells are neither mended nor left out. */
  readonly writable: number;
}

/**
 * @param take - Rows in conflict for which the file's side counts.
 * @param isWithoutFaulty - Rows with faulty cells are left out, so that the others can be written.
 */
export function importCounts(
  { changes, problems, unchangedRows }: Pick<ImportPreview, "changes" | "problems" | "unchangedRows">,
  take: ReadonlySet<string>,
  isWithoutFaulty: boolean,
): ImportCounts {
  const isBlocked = problems.length > 0 && !isWithoutFaulty;
  return {
    add: changes.filter(({ kind }) => kind === "add").length,
    change: changes.filter(({ kind }) => kind === "change").length,
    conflict: changes.filter(({ conflict }) => conflict !== null).length,
    unchanged: unchangedRows,
    faulty: problems.length,
    writable: isBlocked ? 0 : changes.filter(({ key, conflict }) => conflict === null || take.has(key)).length,
  };
}
