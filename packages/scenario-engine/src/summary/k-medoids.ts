/** Which points stand for all, and for which others. */
interface Medoids {
  /** The place of each cluster's medoid. */
  readonly medoids: readonly number[];
  /** For each point its cluster, as a place in `medoids`. */
  readonly clusterOf: Int32Array;
}

/**
 * Groups of points around medoids: points of which the distances of all others to the nearest add up to as little as
 * possible. The first medoids are found one by one, then swapped for others while that helps. Nothing is random.
 *
 * @param distances - Square and symmetric, row by row.
 * @param clusterCount - From 1 to the number of points.
 *
 * @see Kaufman & Rousseeuw (1990), Finding groups in data, ch. 2, doi:10.1002/9780470316801, for the start (BUILD).
 * @see Schubert & Rousseeuw (2021), Fast and eager k-medoids clustering, Information Systems 101,
 *   doi:10.1016/j.is.2021.101804, for the swaps (FasterPAM).
 *
 * @example
 * kMedoids(Float64Array.of(0, 1, 9, 1, 0, 9, 9, 9, 0), 2); // medoids 0 and 2; point 1 belongs to the first
 */
export function kMedoids(distances: Float64Array, clusterCount: number): Medoids {
  const count = Math.round(Math.sqrt(distances.length));
  const medoids = firstMedoids(distances, count, clusterCount);
  let nearest = nearestTwo(distances, count, medoids);
  for (let unchanged = 0, turn = 0; unchanged < count && turn < MOST_PASSES * count; turn++) {
    const candidate = turn % count;
    const swap = medoids.includes(candidate) ? null : bestSwap(distances, candidate, nearest, medoids.length);
    if (swap === null) unchanged++;
    else {
      medoids[swap] = candidate;
      nearest = nearestTwo(distances, count, medoids);
      unchanged = 0;
    }
  }
  return { medoids, clusterOf: nearest.first };
}

const MOST_PASSES = 40;

/** For each point its nearest medoid, how far that is, and how far the second nearest. */
interface NearestTwo {
  readonly first: Int32Array;
  readonly firstDistance: Float64Array;
  readonly secondDistance: Float64Array;
}

function firstMedoids(distances: Float64Array, count: number, clusterCount: number): number[] {
  const medoids: number[] = [];
  const nearest = new Float64Array(count).fill(Infinity);
  while (medoids.length < clusterCount) {
    let best = -1;
    let bestCost = Infinity;
    for (let candidate = 0; candidate < count; candidate++) {
      if (medoids.includes(candidate)) continue;
      let cost = 0;
      const row = candidate * count;
      for (let point = 0; point < count; point++) cost += Math.min(nearest[point]!, distances[row + point]!);
      if (cost < bestCost) [best, bestCost] = [candidate, cost];
    }
    medoids.push(best);
    for (let point = 0; point < count; point++) {
      nearest[point] = Math.min(nearest[point]!, distances[best * count + point]!);
    }
  }
  return medoids;
}

function nearestTwo(distances: Float64Array, count: number, medoids: readonly number[]): NearestTwo {
  const first = new Int32Array(count);
  const firstDistance = new Float64Array(count).fill(Infinity);
  const secondDistance = new Float64Array(count).fill(Infinity);
  for (const [cluster, medoid] of medoids.entries()) {
    for (let point = 0; point < count; point++) {
      const distance = distances[medoid * count + point]!;
      if (distance < firstDistance[point]!) {
        secondDistance[point] = firstDistance[point]!;
        firstDistance[point] = distance;
        first[point] = cluster;
      } else if (distance < secondDistance[point]!) {
        secondDistance[point] = distance;
      }
    }
  }
  return { first, firstDistance, secondDistance };
}

/** The medoid that is best replaced by a candidate; null if no replacement brings points nearer in sum. */
function bestSwap(
  distances: Float64Array,
  candidate: number,
  { first, firstDistance, secondDistance }: NearestTwo,
  clusterCount: number,
): number | null {
  const changes = new Float64Array(clusterCount);
  let shared = 0;
  const row = candidate * first.length;
  for (let point = 0; point < first.length; point++) {
    const distance = distances[row + point]!;
    const cluster = first[point]!;
    if (distance < firstDistance[point]!) shared += distance - firstDistance[point]!;
    // Of a point that loses its medoid: it goes to the candidate or to its second nearest.
    else changes[cluster]! += Math.min(distance, secondDistance[point]!) - firstDistance[point]!;
  }
  let best = 0;
  for (let cluster = 1; cluster < clusterCount; cluster++) if (changes[cluster]! < changes[best]!) best = cluster;
  const change = shared + changes[best]!;
  return change < -SMALLEST_GAIN * first.length ? best : null;
}

/** Less than this per point may be rounding. */
const SMALLEST_GAIN = 1e-12;
