import type { Lever } from "@tamarisk/domain";
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
  /** The same storyline as it is. */
  readonly own: MatrixCell;
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
      own: cells[0]![storyline]!,
    })),
  }));
}

/** What a cell is sorted by: the share, the mean regret, or the year of failing; `null` sorts last. */
export function cellValue({ share, regret, middle }: MatrixCell, view: MatrixView): number | null {
  if (view === "share") return share;
  if (view === "regret") return regret?.mean ?? null;
  if (!middle) return null;
  if (middle.kind === "year") return middle.year;
  return middle.kind === "never" ? Number.MAX_SAFE_INTEGER : Number.MIN_SAFE_INTEGER;
}

/** The years within which an objective can fail. */
export interface YearSpan {
  readonly startYear: number;
  readonly untilYear: number;
}

/**
 * By how much a cell is better than its storyline as it is, less than 0 where it is worse: in shares, in less regret, or
 * in years until the objective fails.
 */
export function advantage({ own, ...cell }: ShownCell, view: MatrixView, { startYear, untilYear }: YearSpan): number {
  const within = (value: number) => Math.min(untilYear + 1, Math.max(startYear - 1, value));
  const [now, before] = [cellValue(cell, view), cellValue(own, view)];
  if (now === null || before === null) return 0;
  if (view === "failing") return within(now) - within(before);
  return view === "share" ? now - before : before - now;
}

/**
 * Whether a measure is worth a row: it moves one of 100 futures, regret by a hundredth of the largest change, or the year
 * of failing, in some storyline.
 *
 * @param largest - The largest advantage or disadvantage of all cells.
 */
export function movesAnything({ cells }: MatrixRow, view: MatrixView, span: YearSpan, largest: number): boolean {
  if (view === "share") {
    return cells.some(({ share, own }) => Math.round(100 * (share ?? 0)) !== Math.round(100 * (own.share ?? 0)));
  }
  const least = view === "regret" ? largest / 100 : 0;
  return cells.some((cell) => Math.abs(advantage(cell, view, span)) > least);
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
