import type { Lever, Objective } from "@tamarisk/domain";
import type { MatrixCell } from "@tamarisk/scenario-engine";
import { type Sort, sortRows } from "@tamarisk/ui/sort-rows";
import type { MatrixPolicies } from "./matrix-policies.ts";
import type { MatrixView } from "./robustness-address.ts";

/** A measure with its cell for each storyline, or the storylines as they are. */
export interface MatrixRow {
  /** `null` for the storylines as they are. */
  readonly lever: Lever | null;
  readonly cells: readonly ShownCell[];
}

export interface ShownCell extends MatrixCell {
  readonly change: "none" | "added" | "taken-away";
  /** The share of futures of the same storyline as it is. */
  readonly ownShare: number | null;
}

export function matrixRows(
  cells: readonly (readonly MatrixCell[])[],
  levers: readonly Lever[],
  { changes }: MatrixPolicies,
): MatrixRow[] {
  return cells.map((row, place) => ({
    lever: levers[place - 1] ?? null,
    cells: row.map((cell, storyline) => ({
      ...cell,
      change: changes[place - 1]?.[storyline] ?? "none",
      ownShare: cells[0]![storyline]!.share,
    })),
  }));
}

/** What a cell is sorted and coloured by: the share, the mean regret, or the year of failing; `null` sorts last. */
export function cellValue(cell: MatrixCell, view: MatrixView): number | null {
  if (view === "share") return cell.share;
  if (view === "regret") return cell.regret?.mean ?? null;
  if (!cell.middle) return null;
  if (cell.middle.kind === "year") return cell.middle.year;
  return cell.middle.kind === "never" ? Number.MAX_SAFE_INTEGER : Number.MIN_SAFE_INTEGER;
}

/**
 * How strongly a cell is coloured, 0 to 1: a share as it is, regret against the largest of the matrix, a year of failing
 * by how early it comes.
 *
 * @returns `null` where there is nothing to colour.
 */
export function cellHeat(
  cell: MatrixCell,
  view: MatrixView,
  { largestRegret, startYear, objective }: { largestRegret: number; startYear: number; objective: Objective },
): number | null {
  if (view === "share") return cell.share;
  if (view === "regret") return cell.regret && largestRegret > 0 ? cell.regret.mean / largestRegret : null;
  if (!cell.middle) return null;
  if (cell.middle.kind === "never") return 0;
  if (cell.middle.kind === "already") return 1;
  return (objective.untilYear - cell.middle.year + 1) / Math.max(1, objective.untilYear - startYear + 1);
}

/** Measures in the order asked for; the storylines as they are stay in front. */
export function sortedRows(
  rows: readonly MatrixRow[],
  storylineIds: readonly string[],
  view: MatrixView,
  sort: Sort | null,
  nameOf: (lever: Lever) => string,
  locale: string,
): readonly MatrixRow[] {
  if (!sort) return rows;
  const [own, ...measures] = rows;
  const place = storylineIds.indexOf(sort.columnId);
  const sortValue = (row: MatrixRow) =>
    place < 0 ? row.lever && nameOf(row.lever) : cellValue(row.cells[place]!, view);
  return [own!, ...sortRows(measures, sortValue, sort.direction, locale)];
}
