import type { MapLine, PathwayMap } from "./pathway-map.ts";

/** Part of a line on one row, in px from left to right. */
export interface Stretch {
  readonly line: number;
  readonly stop: number;
  readonly row: number;
  /** Where the first of it is on the row: the upright part of its way here, its first station or its next decision. */
  readonly start: number;
  /** The upright part of its way here; `null` where the line begins. */
  readonly arrive: number | null;
  /** Where it leaves the row; `null` where it stays. */
  readonly leave: number | null;
  /** Where nothing of it is left on the row. */
  readonly end: number;
  readonly fromRow: number | null;
  readonly toRow: number | null;
}

/** The way of a line from one row to another: along the first, upright at `x`, along the second. */
interface Move {
  readonly line: number;
  /** The stop it leads to. */
  readonly stop: number;
  readonly fromRow: number;
  readonly toRow: number;
  readonly x: number;
}

export interface LineCourses {
  readonly stretches: readonly Stretch[];
  readonly moves: readonly Move[];
}

/** Where the upright part of a move would stand if it were alone, px. */
export interface WantedMove extends Move {
  readonly wanted: number;
}

/** Least distance between two upright parts, px. */
const uprightGap = 6;

/**
 * Every change of rows of a map, each with its upright part in the middle of its lead time, in the order in which they
 * stand from left to right.
 *
 * @param xOf - From a year to px.
 */
export function wantedMoves(map: PathwayMap, xOf: (year: number) => number): WantedMove[] {
  const rows = rowIndex(map);
  const moves = map.lines.flatMap((line, lineIndex) =>
    line.stops.slice(1).map((stop, index) => {
      const before = line.stops[index] as MapLine["stops"][number];
      const earliest = Math.max(stop.decideYear ?? stop.inForceYear, before.inForceYear);
      const wanted = (xOf(Math.min(earliest, stop.inForceYear)) + xOf(stop.inForceYear)) / 2;
      return {
        line: lineIndex,
        stop: index + 1,
        fromRow: rowOf(rows, before.rowId),
        toRow: rowOf(rows, stop.rowId),
        x: wanted,
        wanted,
      };
    }),
  );
  return moves.sort((a, b) => a.wanted - b.wanted || a.line - b.line || a.stop - b.stop);
}

/** The moves in the given order from left to right, kept apart and as near as that allows to where they want to stand. */
export function spreadMoves(ordered: readonly WantedMove[]): WantedMove[] {
  const runs: { sum: number; count: number }[] = [];
  for (const [index, move] of ordered.entries()) {
    let run = { sum: move.wanted - index * uprightGap, count: 1 };
    for (let last = runs.at(-1); last && last.sum / last.count > run.sum / run.count; last = runs.at(-1)) {
      run = { sum: run.sum + last.sum, count: run.count + last.count };
      runs.pop();
    }
    runs.push(run);
  }
  const places = runs.flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count));
  return ordered.map((move, index) => ({ ...move, x: (places[index] as number) + index * uprightGap }));
}

/** Two moves that may change places: they want to stand closer than both need. */
export function areAlike(one: WantedMove, other: WantedMove): boolean {
  return Math.abs(one.wanted - other.wanted) < 2 * uprightGap && one.line !== other.line;
}

/** What is on each row, given where the moves stand. */
export function lineCourses(map: PathwayMap, xOf: (year: number) => number, moves: readonly Move[]): LineCourses {
  const rows = rowIndex(map);
  const moveTo = new Map(moves.map((move) => [`${move.line} ${move.stop}`, move]));
  const stretches = map.lines.flatMap((line, lineIndex) =>
    line.stops.map((stop, index): Stretch => {
      const arrival = moveTo.get(`${lineIndex} ${index}`);
      const departure = moveTo.get(`${lineIndex} ${index + 1}`);
      const next = line.stops[index + 1];
      const first = arrival?.x ?? xOf(Math.min(stop.decideYear ?? stop.inForceYear, stop.inForceYear));
      const start = Math.min(first, departure?.x ?? first, next ? xOf(next.decideYear ?? next.inForceYear) : first);
      const end = next ? xOf(next.inForceYear) : xOf(lastYear(map, stop));
      return {
        line: lineIndex,
        stop: index,
        row: rowOf(rows, stop.rowId),
        start,
        arrive: arrival?.x ?? null,
        leave: departure?.x ?? null,
        end: Math.max(end, departure?.x ?? end, start),
        fromRow: arrival?.fromRow ?? null,
        toRow: departure?.toRow ?? null,
      };
    }),
  );
  return { stretches, moves };
}

/** The year to which the last stop of a line is drawn. */
export function lastYear(map: PathwayMap, stop: MapLine["stops"][number]): number {
  if (stop.ending === "horizon" || stop.endYear === null) return map.horizonYear;
  return Math.min(map.horizonYear, Math.max(stop.endYear, stop.inForceYear));
}

function rowIndex(map: PathwayMap): ReadonlyMap<string, number> {
  return new Map(map.rows.map(({ id }, index) => [id, index]));
}

function rowOf(rows: ReadonlyMap<string, number>, id: string): number {
  const row = rows.get(id);
  if (row === undefined) throw new RangeError(`a line of the map stops at "${id}", which is none of its rows`);
  return row;
}
