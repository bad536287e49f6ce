import { isPresent, type LaneOrder, laneOrder } from "./lane-order.ts";
import type { LineCourses, Stretch } from "./line-courses.ts";

/** What it costs to put a row next below the rows that already stand. */
export interface RowCosts {
  /** Crossings on the row, and lines that pass it without stopping, given which rows stand above it. */
  readonly below: (
    row: number,
    isAbove: (row: number) => boolean,
  ) => { readonly crossings: number; readonly passed: number };
  readonly lanes: (row: number, isAbove: (row: number) => boolean) => LaneOrder;
  readonly stretchesOn: readonly (readonly Stretch[])[];
}

/**
 * Every crossing of a map belongs to one row: a line that passes it while another is on it, or two lines on it of which
 * one comes or goes across the other. Both depend only on which rows stand above and which below, so the cost of an order
 * is a sum over its rows. Rule [MAP2].
 */
export function rowCosts(courses: LineCourses, rowCount: number): RowCosts {
  const stretchesOn: Stretch[][] = Array.from({ length: rowCount }, () => []);
  for (const stretch of courses.stretches) stretchesOn[stretch.row]?.push(stretch);
  const met = courses.moves.map(({ x }) =>
    stretchesOn.map((on) => on.filter((stretch) => isPresent(stretch, x)).length),
  );
  const neighbours = stretchesOn.map((on) => [
    ...new Set(on.flatMap(({ fromRow, toRow }) => [fromRow, toRow].filter((row) => row !== null))),
  ]);
  const known = stretchesOn.map(() => new Map<number, LaneOrder>());
  const passing = stretchesOn.map((_, row) =>
    courses.moves.flatMap(({ fromRow, toRow }, index) =>
      fromRow === row || toRow === row ? [] : [{ fromRow, toRow, met: met[index]?.[row] ?? 0 }],
    ),
  );

  const lanes: RowCosts["lanes"] = (row, isAbove) => {
    const around = neighbours[row] ?? [];
    // A number tells up to 52 neighbours apart, and a row of a map has fewer.
    let key = 0;
    for (const other of around) key = 2 * key + (isAbove(other) ? 1 : 0);
    const found = known[row]?.get(key);
    if (found) return found;
    const answer = laneOrder(stretchesOn[row] ?? [], isAbove);
    known[row]?.set(key, answer);
    return answer;
  };
  const below: RowCosts["below"] = (row, isAbove) => {
    let crossings = lanes(row, isAbove).crossings;
    let passed = 0;
    for (const move of passing[row] ?? []) {
      if (isAbove(move.fromRow) === isAbove(move.toRow)) continue;
      crossings += move.met;
      passed++;
    }
    return { crossings, passed };
  };
  return { below, lanes, stretchesOn };
}
