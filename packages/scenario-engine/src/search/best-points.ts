import { crowdingDistance } from "./crowding-distance.ts";
import { nondominatedRanks } from "./nondominated-ranks.ts";
import { type Population, pickPoints } from "./population.ts";

/** Points that stay in a population, and what their choice as parents goes by. */
interface BestPoints {
  readonly population: Population;
  readonly ranks: Uint32Array;
  readonly room: Float64Array;
}

/** The best of a population: front by front, and of the last that finds room those with most room around them. */
export function bestPoints(all: Population, count: number): BestPoints {
  const allRanks = nondominatedRanks(all);
  const kept = new Uint32Array(Math.min(count, all.count));
  const ranks = new Uint32Array(kept.length);
  const room = new Float64Array(kept.length);
  let filled = 0;
  for (let rank = 0; filled < kept.length; rank++) {
    const members = membersOf(allRanks, rank);
    const spaces = crowdingDistance(all.objectives, all.objectiveCount, members);
    const order = Uint32Array.from(members.keys());
    if (members.length > kept.length - filled) order.sort((a, b) => descending(spaces[a]!, spaces[b]!) || a - b);
    for (const place of order.subarray(0, kept.length - filled)) {
      kept[filled] = members[place]!;
      ranks[filled] = rank;
      room[filled++] = spaces[place]!;
    }
  }
  return { population: pickPoints(all, kept), ranks, room };
}

/** The places of one rank, in order. */
export function membersOf(ranks: Uint32Array, rank: number): Uint32Array {
  const members = new Uint32Array(ranks.length);
  let found = 0;
  for (let place = 0; place < ranks.length; place++) if (ranks[place] === rank) members[found++] = place;
  return members.subarray(0, found);
}

/** Not by subtraction: two infinities would leave no number. */
function descending(a: number, b: number): number {
  return a === b ? 0 : b > a ? 1 : -1;
}

/** Of two points drawn at random, the one of the better front, or of the same front the one with more room. */
export function tournament({ population, ranks, room }: BestPoints, next: () => number): number {
  const one = Math.floor(next() * population.count);
  const other = Math.floor(next() * population.count);
  if (ranks[one] !== ranks[other]) return ranks[one]! < ranks[other]! ? one : other;
  return room[other]! > room[one]! ? other : one;
}
