import { areAlike, type LineCourses, lineCourses, spreadMoves, type WantedMove, wantedMoves } from "./line-courses.ts";
import type { PathwayMap } from "./pathway-map.ts";
import { type RowCosts, rowCosts } from "./row-costs.ts";
import { crossingsIn, type RowOrder, rowOrder } from "./row-order.ts";

export interface MapOrder extends RowOrder {
  readonly courses: LineCourses;
  readonly costs: RowCosts;
}

/**
 * Rows from top to bottom, lanes on each and upright parts from left to right, for the fewest crossings. Rows and lanes
 * are solved together; upright parts that want the same place change places as long as that helps, and the rows are
 * solved again. Rules [MAP2] to [MAP5].
 */
export function mapOrder(map: PathwayMap, xOf: (year: number) => number): MapOrder {
  const blocks = rowBlocks(map);
  const costsOf = (moves: readonly WantedMove[]) => {
    const courses = lineCourses(map, xOf, spreadMoves(moves));
    return { courses, costs: rowCosts(courses, map.rows.length) };
  };
  let moves = wantedMoves(map, xOf);
  let best: MapOrder | undefined;
  for (;;) {
    const { courses, costs } = costsOf(moves);
    const found = { ...rowOrder(blocks, costs), courses, costs };
    if (best && found.crossings >= best.crossings) return best;
    best = found;
    moves = bestUprights(moves, (tried) => crossingsIn(found.rows, costsOf(tried).costs));
  }
}

/** Rows of a group together, in the order in which the groups first appear; a row without a group by itself. */
export function rowBlocks(map: PathwayMap): readonly (readonly number[])[] {
  const groups = new Map<string, number[]>();
  for (const [row, { group }] of map.rows.entries()) {
    const key = group === null ? `row ${row}` : `group ${group}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()];
}

function bestUprights(start: readonly WantedMove[], cost: (moves: readonly WantedMove[]) => number): WantedMove[] {
  let moves = [...start];
  let least = cost(moves);
  for (let gained = true; gained; ) {
    gained = false;
    for (let left = 0; left + 1 < moves.length; left++) {
      const [one, other] = [moves[left] as WantedMove, moves[left + 1] as WantedMove];
      if (!areAlike(one, other)) continue;
      const tried = moves.toSpliced(left, 2, other, one);
      const triedCost = cost(tried);
      if (triedCost < least) {
        [moves, least, gained] = [tried, triedCost, true];
      }
    }
  }
  return moves;
}
