import { joinPopulations, type Population, pickPoints } from "./population.ts";

/** The points found so far of which none is better than another by differences that matter. */
export interface EpsilonArchive {
  readonly population: Population;
  /** How often a point has come in that opened a box: ε-progress. A search that no longer makes any has settled. */
  readonly progress: number;
}

/**
 * Offer points to an archive, in their order. Only points that keep all constraints come in.
 *
 * @see docs/methods/many-objective-search.md, rule SEARCH7.
 * @see Laumanns, Thiele, Deb & Zitzler (2002), Combining convergence and diversity, doi:10.1162/106365602760234108.
 * @see Hadka & Reed (2013), Borg, doi:10.1162/EVCO_a_00075, on ε-progress.
 */
export function offerToArchive(
  archive: EpsilonArchive,
  offered: Population,
  epsilons: readonly number[],
): EpsilonArchive {
  const all = joinPopulations(archive.population, offered);
  const { places, progress } = epsilonNondominated(all, epsilons, archive.population.count);
  if (places.at(-1) === archive.population.count - 1) return archive;
  return { population: pickPoints(all, places), progress: archive.progress + progress };
}

export interface EpsilonNondominated {
  /** Places of the points that stay, in the order in which they came. */
  readonly places: number[];
  /** How many points came in that opened a box. */
  readonly progress: number;
}

/**
 * The ε-nondominated of some points: objectives are cut into boxes of side ε, a box is kept if no other is at least as low
 * in every objective, and in each box the point nearest to its lower corner, the first of equals. The distance is taken
 * in the objectives' own units, as Platypus, MOEA Framework and pareto.py take it.
 *
 * @param kept - How many points at the beginning are known to be kept, so that only the others are offered.
 * @throws {RangeError} If there is not one positive ε an objective.
 *
 * @example
 * // With ε = 1 the first two share a box; (0.1, 0.2) is nearer to its corner.
 * epsilonNondominated({ count: 3, objectiveCount: 2, objectives: Float64Array.of(0.5, 0.5, 0.1, 0.2, 3, 3), violations: new Float64Array(3) }, [1, 1]).places; // [1]
 */
export function epsilonNondominated(
  points: Pick<Population, "count" | "objectiveCount" | "objectives" | "violations">,
  epsilons: readonly number[],
  kept = 0,
): EpsilonNondominated {
  checkEpsilons(epsilons, points.objectiveCount);
  const { boxes, distances } = boxesOf(points, epsilons);
  const places = Array.from({ length: kept }, (_, place) => place);
  let progress = 0;
  for (let candidate = kept; candidate < points.count; candidate++) {
    if (points.violations[candidate]! > 0) continue;
    const verdict = compareWithKept(boxes, distances, points.objectiveCount, places, candidate);
    if (verdict !== "stays-out") places.push(candidate);
    if (verdict === "opens-box") progress++;
  }
  return { places, progress };
}

export function checkEpsilons(epsilons: readonly number[], objectiveCount: number): void {
  if (epsilons.length !== objectiveCount || !epsilons.every((epsilon) => epsilon > 0 && Number.isFinite(epsilon))) {
    throw new RangeError(`needs ${objectiveCount} epsilons above 0, one an objective; found ${epsilons.join(", ")}`);
  }
}

function boxesOf(
  { count, objectiveCount, objectives }: Pick<Population, "count" | "objectiveCount" | "objectives">,
  epsilons: readonly number[],
) {
  const boxes = new Float64Array(count * objectiveCount);
  const distances = new Float64Array(count);
  for (let place = 0; place < count; place++) {
    for (let o = 0; o < objectiveCount; o++) {
      const at = place * objectiveCount + o;
      boxes[at] = Math.floor(objectives[at]! / epsilons[o]!);
      distances[place]! += (objectives[at]! - boxes[at]! * epsilons[o]!) ** 2;
    }
  }
  return { boxes, distances };
}

/** Compare a candidate with all that are kept; those it displaces leave `places`. */
function compareWithKept(
  boxes: Float64Array,
  distances: Float64Array,
  objectiveCount: number,
  places: number[],
  candidate: number,
): "opens-box" | "same-box" | "stays-out" {
  let sharesBox = false;
  let staying = 0;
  for (let at = 0; at < places.length; at++) {
    const place = places[at]!;
    const order = compareBoxes(boxes, objectiveCount, candidate, place);
    // Nothing has been displaced yet: what a kept point dominates cannot dominate another kept point.
    if (order === "behind") return "stays-out";
    if (order === "same") {
      if (distances[candidate]! >= distances[place]!) return "stays-out";
      sharesBox = true;
      continue;
    }
    if (order === "before") continue;
    places[staying++] = place;
  }
  places.length = staying;
  return sharesBox ? "same-box" : "opens-box";
}

function compareBoxes(
  boxes: Float64Array,
  objectiveCount: number,
  one: number,
  other: number,
): "before" | "behind" | "same" | "beside" {
  let isLower = false;
  let isHigher = false;
  for (let o = 0; o < objectiveCount; o++) {
    const a = boxes[one * objectiveCount + o]!;
    const b = boxes[other * objectiveCount + o]!;
    if (a < b) isLower = true;
    else if (a > b) isHigher = true;
    if (isLower && isHigher) return "beside";
  }
  return isLower ? "before" : isHigher ? "behind" : "same";
}
