import type { RandomStream } from "@tamarisk/system-dynamics";
import { membersOf } from "./best-points.ts";
import { nondominatedRanks } from "./nondominated-ranks.ts";
import { type Population, pickPoints } from "./population.ts";

/** How far objectives have been found to reach: the lowest of each, and for each axis the point that lies along it. */
export interface NicheScale {
  readonly ideal: Float64Array;
  /** Row-major, objectives × objectives; empty before the first step. */
  readonly extremes: Float64Array;
}

interface NichedPoints {
  readonly population: Population;
  readonly scale: NicheScale;
}

/**
 * The best of a population: front by front, and of the last that finds room those near reference directions to which few
 * others are near. Objectives are first measured from the lowest found, in units of where the plane through the extreme
 * points meets each axis; where there is no such plane, of the widest reach of the first front.
 *
 * @see Deb & Jain (2014), doi:10.1109/TEVC.2013.2281535.
 * @see Blank, Deb & Roy (2019), Investigating the normalization procedure of NSGA-III, doi:10.1007/978-3-030-12598-1_19.
 */
export function nichedPoints(
  all: Population,
  count: number,
  directions: readonly (readonly number[])[],
  before: NicheScale | null,
  random: RandomStream,
): NichedPoints {
  const ranks = nondominatedRanks(all);
  const first = membersOf(ranks, 0).filter((place) => all.violations[place] === 0);
  const scale = updatedScale(all, first, before);
  const { kept, last } = wholeFronts(ranks, Math.min(count, all.count));
  const wanted = Math.min(count, all.count) - kept.length;
  const isFeasible = last.length > 0 && all.violations[last[0]!] === 0;
  if (wanted > 0 && isFeasible) {
    const niches = nichesOf(all, [...kept, ...last], directions, scale, first);
    kept.push(...fillNiches(niches, kept.length, last, wanted, random));
  } else kept.push(...last.slice(0, wanted));
  return { population: pickPoints(all, kept), scale };
}

/** The places of all fronts that find room, and of the one that does not, if there is one. */
function wholeFronts(ranks: Uint32Array, count: number): { kept: number[]; last: number[] } {
  const kept: number[] = [];
  for (let rank = 0; kept.length < count; rank++) {
    const members = membersOf(ranks, rank);
    if (kept.length + members.length > count) return { kept, last: [...members] };
    kept.push(...members);
  }
  return { kept, last: [] };
}

function updatedScale(all: Population, first: Uint32Array, before: NicheScale | null): NicheScale {
  const m = all.objectiveCount;
  const ideal = before ? before.ideal.slice() : new Float64Array(m).fill(Infinity);
  const candidates = before
    ? Array.from({ length: before.extremes.length / m }, (_, i) => before.extremes.subarray(i * m, i * m + m))
    : [];
  for (const place of first) candidates.push(all.objectives.subarray(place * m, place * m + m));
  for (const row of candidates) for (let o = 0; o < m; o++) ideal[o] = Math.min(ideal[o]!, row[o]!);
  if (candidates.length === 0) return { ideal, extremes: new Float64Array(0) };
  const extremes = new Float64Array(m * m);
  for (let axis = 0; axis < m; axis++) extremes.set(alongAxis(candidates, ideal, axis), axis * m);
  return { ideal, extremes };
}

/** The point that leaves an axis least: the smallest of its largest reach in any other objective. */
function alongAxis(candidates: readonly Float64Array[], ideal: Float64Array, axis: number): Float64Array {
  let best = candidates[0]!;
  let least = Infinity;
  for (const row of candidates) {
    let reach = 0;
    for (let o = 0; o < ideal.length; o++) {
      const from = row[o]! - ideal[o]!;
      reach = Math.max(reach, o === axis ? from : from * OFF_AXIS);
    }
    if (reach < least) [least, best] = [reach, row];
  }
  return best;
}

const OFF_AXIS = 1e6;

interface Niches {
  /** For each point the direction it is nearest to, and how far it is from it. */
  readonly nearest: Uint32Array;
  readonly distances: Float64Array;
  readonly directionCount: number;
}

function nichesOf(
  all: Population,
  places: readonly number[],
  directions: readonly (readonly number[])[],
  scale: NicheScale,
  first: Uint32Array,
): Niches {
  const m = all.objectiveCount;
  const reach = reachOf(all, scale, first);
  const lengths = directions.map((direction) => Math.hypot(...direction));
  const nearest = new Uint32Array(places.length);
  const distances = new Float64Array(places.length).fill(Infinity);
  const point = new Float64Array(m);
  for (const [at, place] of places.entries()) {
    let squared = 0;
    for (let o = 0; o < m; o++) {
      point[o] = (all.objectives[place * m + o]! - scale.ideal[o]!) / reach[o]!;
      squared += point[o]! ** 2;
    }
    for (const [d, direction] of directions.entries()) {
      let along = 0;
      for (let o = 0; o < m; o++) along += point[o]! * direction[o]!;
      const distance = Math.max(0, squared - (along / lengths[d]!) ** 2);
      if (distance < distances[at]!) [distances[at], nearest[at]] = [distance, d];
    }
  }
  return { nearest, distances, directionCount: directions.length };
}

/** In each objective, what counts as 1: where the plane through the extreme points meets the axis. */
function reachOf(all: Population, { ideal, extremes }: NicheScale, first: Uint32Array): Float64Array {
  const m = ideal.length;
  const worst = new Float64Array(m);
  for (const place of first) {
    for (let o = 0; o < m; o++) worst[o] = Math.max(worst[o]!, all.objectives[place * m + o]! - ideal[o]!);
  }
  const plane = solve(
    Array.from({ length: m }, (_, row) => Array.from({ length: m }, (_, o) => extremes[row * m + o]! - ideal[o]!)),
  );
  const reach = plane?.map((coefficient) => 1 / coefficient);
  const isUsable = reach?.every((size) => Number.isFinite(size) && size > SMALLEST_REACH) ?? false;
  return Float64Array.from(isUsable ? reach! : worst, (size) => Math.max(size, SMALLEST_REACH));
}

const SMALLEST_REACH = 1e-6;

/** The vector that a square matrix turns into ones, by elimination with pivots; nothing if there is none. */
function solve(rows: number[][]): number[] | undefined {
  const matrix = rows.map((row) => [...row, 1]);
  const size = rows.length;
  for (let column = 0; column < size; column++) {
    let pivot = column;
    for (let row = column; row < size; row++) {
      if (Math.abs(matrix[row]![column]!) > Math.abs(matrix[pivot]![column]!)) pivot = row;
    }
    if (Math.abs(matrix[pivot]![column]!) < 1e-12) return undefined;
    [matrix[column], matrix[pivot]] = [matrix[pivot]!, matrix[column]!];
    for (let row = 0; row < size; row++) {
      if (row === column) continue;
      const factor = matrix[row]![column]! / matrix[column]![column]!;
      for (let at = column; at <= size; at++) matrix[row]![at]! -= factor * matrix[column]![at]!;
    }
  }
  return matrix.map((row, place) => row[size]! / row[place]!);
}

/** Of the last front's points, those that the emptiest directions take one by one. */
function fillNiches(
  { nearest, distances, directionCount }: Niches,
  keptCount: number,
  last: readonly number[],
  wanted: number,
  random: RandomStream,
): number[] {
  const crowd = new Uint32Array(directionCount);
  for (const direction of nearest.subarray(0, keptCount)) crowd[direction]!++;
  const waiting = Array.from({ length: directionCount }, (): number[] => []);
  for (const at of last.keys()) waiting[nearest[keptCount + at]!]!.push(at);
  const taken: number[] = [];
  while (taken.length < wanted) {
    const direction = emptiest(crowd, waiting, random);
    const queue = waiting[direction]!;
    const distanceAt = (at: number) => distances[keptCount + queue[at]!]!;
    let chosen = Math.floor(random.next() * queue.length);
    if (crowd[direction] === 0) {
      chosen = 0;
      for (let at = 1; at < queue.length; at++) if (distanceAt(at) < distanceAt(chosen)) chosen = at;
    }
    taken.push(last[queue.splice(chosen, 1)[0]!]!);
    crowd[direction]!++;
  }
  return taken;
}

/** A direction with the fewest points near it among those for which some wait, drawn at random from equals. */
function emptiest(crowd: Uint32Array, waiting: readonly (readonly number[])[], random: RandomStream): number {
  let least = Infinity;
  let equals: number[] = [];
  for (const [direction, queue] of waiting.entries()) {
    if (queue.length === 0 || crowd[direction]! > least) continue;
    if (crowd[direction]! < least) equals = [];
    least = crowd[direction]!;
    equals.push(direction);
  }
  return equals[Math.floor(random.next() * equals.length)]!;
}
