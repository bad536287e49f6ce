import type { Stretch } from "./line-courses.ts";

export interface LaneOrder {
  /** Places in the given stretches, from the top lane to the lowest. */
  readonly order: readonly number[];
  readonly crossings: number;
}

/** Rows with more stretches than this are ordered by a heuristic. */
const exactUpTo = 9;

/**
 * The order of the stretches on one row that makes the fewest crossings on that row, where lines come and go from rows
 * above and below. Exact up to nine stretches, by the least cost of every subset on top (Held and Karp 1962); beyond, each
 * stretch in turn where it costs least. Rule [MAP3].
 *
 * @param isAbove - Whether a row stands above this one.
 */
export function laneOrder(stretches: readonly Stretch[], isAbove: (row: number) => boolean): LaneOrder {
  const count = stretches.length;
  const costs = stretches.map((upper) => stretches.map((lower) => crossingsOf(upper, lower, isAbove)));
  if (count < 2) return { order: stretches.map((_, index) => index), crossings: 0 };
  return count <= exactUpTo ? exactOrder(costs) : insertedOrder(costs);
}

/** How often two stretches of one row cross on it when the first lies above the second. */
function crossingsOf(upper: Stretch, lower: Stretch, isAbove: (row: number) => boolean): number {
  if (upper === lower) return 0;
  let crossings = 0;
  if (upper.fromRow !== null && !isAbove(upper.fromRow) && isPresent(lower, upper.arrive)) crossings++;
  if (upper.toRow !== null && !isAbove(upper.toRow) && isPresent(lower, upper.leave)) crossings++;
  if (lower.fromRow !== null && isAbove(lower.fromRow) && isPresent(upper, lower.arrive)) crossings++;
  if (lower.toRow !== null && isAbove(lower.toRow) && isPresent(upper, lower.leave)) crossings++;
  return crossings;
}

export function isPresent(stretch: Stretch, x: number | null): boolean {
  return x !== null && stretch.start < x && x < stretch.end;
}

function exactOrder(costs: readonly (readonly number[])[]): LaneOrder {
  const count = costs.length;
  const best = new Float64Array(1 << count).fill(Infinity);
  const lowest = new Int8Array(1 << count);
  best[0] = 0;
  for (let upper = 0; upper < best.length; upper++) {
    for (let next = 0; next < count; next++) {
      if (upper & (1 << next)) continue;
      let cost = best[upper] as number;
      for (let above = 0; above < count; above++) if (upper & (1 << above)) cost += costs[above]?.[next] ?? 0;
      const both = upper | (1 << next);
      if (cost < (best[both] as number)) {
        best[both] = cost;
        lowest[both] = next;
      }
    }
  }
  const order: number[] = [];
  for (let left = best.length - 1; left > 0; left &= ~(1 << (order[0] as number)))
    order.unshift(lowest[left] as number);
  return { order, crossings: best[best.length - 1] as number };
}

function insertedOrder(costs: readonly (readonly number[])[]): LaneOrder {
  let order: number[] = [];
  for (let next = 0; next < costs.length; next++) {
    const tries = Array.from({ length: order.length + 1 }, (_, place) => order.toSpliced(place, 0, next));
    order = tries.reduce((least, tried) => (orderCost(costs, tried) < orderCost(costs, least) ? tried : least));
  }
  return { order, crossings: orderCost(costs, order) };
}

function orderCost(costs: readonly (readonly number[])[], order: readonly number[]): number {
  let cost = 0;
  for (const [place, upper] of order.entries()) {
    for (const lower of order.slice(place + 1)) cost += costs[upper]?.[lower] ?? 0;
  }
  return cost;
}
