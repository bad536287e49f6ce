import type { ExchangeSheet, ImportOverview, ImportPart, RowChange } from "@tamarisk/domain";
import { type ConflictChoice, writtenConflicts } from "./conflict-choice.ts";

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

type Counted = Pick<ImportOverview, "counts">;

export function importCounts(
  overview: Pick<ImportOverview, "counts" | "notes" | "unchangedRows">,
  choice: ConflictChoice,
  { withoutFaulty, evenIfPresent }: Meant,
): ImportCounts {
  const { counts, notes, unchangedRows } = overview;
  const alike = notes.reduce((sum, note) => sum + (note.kind === "rows-look-present" ? note.count : 0), 0);
  const isBlocked = (counts.problems > 0 && !withoutFaulty) || (alike > 0 && !evenIfPresent);
  const conflict = countOf(overview, "conflict");
  return {
    add: countOf(overview, "add"),
    change: countOf(overview, "change"),
    conflict,
    unchanged: unchangedRows,
    faulty: counts.problems,
    alike,
    writable: isBlocked ? 0 : countOf(overview, "all") - conflict + writtenConflicts(choice, conflict, counts),
  };
}

/** How many rows a part has. */
export function countOf({ counts }: Counted, part: ImportPart): number {
  return counts.sheets.reduce((sum, sheet) => sum + sheet[part], 0);
}

/** The sheet whose first row of a part this is, and how many rows of it the part has; `null` for every other row. */
export function sheetBeginning(
  { counts }: Counted,
  part: ImportPart,
  index: number,
): { readonly sheet: ExchangeSheet; readonly count: number } | null {
  let first = 0;
  for (const { sheet, [part]: count } of counts.sheets) {
    if (first === index && count > 0) return { sheet, count };
    first += count;
  }
  return null;
}

/** The rows of a part that came with the overview: its first ones, or none where they cannot be told. */
export function partOf(overview: Pick<ImportOverview, "counts" | "changes">, part: ImportPart): readonly RowChange[] {
  const { changes } = overview;
  if (part === "all") return changes;
  if (countOf(overview, "all") > changes.length) return [];
  return changes.filter(({ kind, conflict }) => (part === "conflict" ? conflict !== null : kind === part));
}
