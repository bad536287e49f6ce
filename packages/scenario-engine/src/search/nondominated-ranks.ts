import type { Population } from "./population.ts";

type Ranked = Pick<Population, "count" | "objectiveCount" | "objectives" | "violations">;

/**
 * Which front each point belongs to: 0 if no other point dominates it, 1 if only points of front 0 do, and so on. A point
 * that keeps all constraints dominates every one that does not, and of two that do not the one with the smaller
 * violation dominates (Deb's constrained domination). Equal points share a front.
 *
 * Points are taken in lexicographic order, so that no later point dominates an earlier one, and each is put into the first
 * front that does not dominate it, found by bisection. With two objectives only the last point of a front need be
 * looked at, since it is the lowest in the second: n log n.
 *
 * @returns One rank a point.
 *
 * @see docs/methods/many-objective-search.md, rule SEARCH2.
 * @see Zhang, Tian, Cheng & Jin (2015), An efficient approach to nondominated sorting, doi:10.1109/TEVC.2014.2308305.
 * @see Deb et al. (2002), A fast and elitist multiobjective genetic algorithm: NSGA-II, doi:10.1109/4235.996017.
 *
 * @example
 * // (1, 2) and (2, 1) trade off; (2, 2) is worse than both.
 * nondominatedRanks({ count: 3, objectiveCount: 2, objectives: Float64Array.of(1, 2, 2, 1, 2, 2), violations: new Float64Array(3) });
 * // [0, 0, 1]
 */
export function nondominatedRanks(points: Ranked): Uint32Array {
  const ranks = new Uint32Array(points.count);
  const order = lexicographicOrder(points.objectives, points.objectiveCount, feasiblePlaces(points));
  const frontCount = points.objectiveCount === 2 ? sweepTwo(points, order, ranks) : sweepMany(points, order, ranks);
  rankInfeasible(points, frontCount, ranks);
  return ranks;
}

function feasiblePlaces({ count, violations }: Ranked): Uint32Array {
  const places = new Uint32Array(count);
  let found = 0;
  for (let place = 0; place < count; place++) if (violations[place] === 0) places[found++] = place;
  return places.subarray(0, found);
}

/** Places in the order of their first objective, equal ones by the next; sorts `places` itself. */
function lexicographicOrder(objectives: Float64Array, objectiveCount: number, places: Uint32Array): Uint32Array {
  return places.sort((a, b) => {
    for (let o = 0; o < objectiveCount; o++) {
      const difference = objectives[a * objectiveCount + o]! - objectives[b * objectiveCount + o]!;
      if (difference !== 0) return difference;
    }
    return a - b;
  });
}

function sweepTwo({ objectives }: Ranked, order: Uint32Array, ranks: Uint32Array): number {
  const lasts = new Uint32Array(order.length);
  let frontCount = 0;
  for (const place of order) {
    const first = objectives[2 * place]!;
    const second = objectives[2 * place + 1]!;
    let [low, high] = [0, frontCount];
    while (low < high) {
      const middle = (low + high) >> 1;
      const last = lasts[middle]!;
      const below = objectives[2 * last + 1]!;
      const dominates = below < second || (below === second && objectives[2 * last]! < first);
      if (dominates) low = middle + 1;
      else high = middle;
    }
    if (low === frontCount) frontCount++;
    lasts[low] = place;
    ranks[place] = low;
  }
  return frontCount;
}

function sweepMany(points: Ranked, order: Uint32Array, ranks: Uint32Array): number {
  // Each front is a chain from its latest point back, since later points are likelier to dominate what comes next.
  const latest: number[] = [];
  const previous = new Int32Array(points.count);
  for (const place of order) {
    let [low, high] = [0, latest.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      let other = latest[middle]!;
      while (other >= 0 && !dominatesInOrder(points, other, place)) other = previous[other]!;
      if (other >= 0) low = middle + 1;
      else high = middle;
    }
    previous[place] = latest[low] ?? -1;
    latest[low] = place;
    ranks[place] = low;
  }
  return latest.length;
}

/** Whether `earlier`, which comes before `later` in lexicographic order, dominates it: then its first objective is no worse. */
function dominatesInOrder({ objectives, objectiveCount }: Ranked, earlier: number, later: number): boolean {
  const [a, b] = [earlier * objectiveCount, later * objectiveCount];
  let isBetter = objectives[a]! < objectives[b]!;
  for (let o = 1; o < objectiveCount; o++) {
    const [one, other] = [objectives[a + o]!, objectives[b + o]!];
    if (one > other) return false;
    if (one < other) isBetter = true;
  }
  return isBetter;
}

/** Every further size of violation is a front of its own behind all that keep the constraints. */
function rankInfeasible({ count, violations }: Ranked, frontCount: number, ranks: Uint32Array): void {
  const sizes = [...new Set(violations.subarray(0, count))].filter((size) => size > 0).sort((a, b) => a - b);
  if (sizes.length === 0) return;
  const rankOf = new Map(sizes.map((size, place) => [size, frontCount + place]));
  for (let place = 0; place < count; place++) {
    if (violations[place]! > 0) ranks[place] = rankOf.get(violations[place]!)!;
  }
}
