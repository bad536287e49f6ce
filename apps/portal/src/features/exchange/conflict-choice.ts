import type { ImportOverview, RowChange } from "@tamarisk/domain";

/** Whose side counts in conflicts: one side for all rows, but for those that were decided by themselves. */
export interface ConflictChoice {
  readonly side: "here" | "file";
  /** Rows for which the other side counts, by their keys: whether cells of them are written whichever side counts. */
  readonly others: ReadonlyMap<string, boolean>;
}

/** Whether the file's side counts for a row in conflict. */
export function isTaken({ side, others }: ConflictChoice, key: string): boolean {
  return (side === "file") !== others.has(key);
}

/** The choice with one row decided. */
export function decided(choice: ConflictChoice, change: RowChange, side: ConflictChoice["side"]): ConflictChoice {
  const others = new Map(choice.others);
  if (side === choice.side) others.delete(change.key);
  else others.set(change.key, isPartly(change));
  return { ...choice, others };
}

/** For how many rows in conflict the file's side counts. */
export function takenCount({ side, others }: ConflictChoice, conflicts: number): number {
  return side === "file" ? conflicts - others.size : others.size;
}

/** How many rows in conflict are written: those whose file's side counts, and of the others those with more cells. */
export function writtenConflicts(
  choice: ConflictChoice,
  conflicts: number,
  { partly }: ImportOverview["counts"],
): number {
  const partlyNamed = [...choice.others.values()].filter(Boolean).length;
  const taken = takenCount(choice, conflicts);
  return taken + (choice.side === "here" ? partly - partlyNamed : partlyNamed);
}

/** Cells that only the file has changed are written in any case. */
function isPartly({ conflict, fields }: RowChange): boolean {
  return conflict !== null && conflict.cells !== null && conflict.cells.length < fields.length;
}
