import { randomStream } from "@tamarisk/system-dynamics";
import { type OutcomeColumns, outcomeColumn } from "../ensemble/outcome-columns.ts";
import { countedScenarios } from "./counted-scenarios.ts";
import { kMedoids } from "./k-medoids.ts";

/** Futures that run alike. */
export interface ShapeCluster {
  /** The scenario, by its place in the ensemble's columns, whose course stands for the cluster. */
  readonly medoidScenario: number;
  readonly experiments: number;
}

export interface ShapeClusters {
  /** The largest first. */
  readonly clusters: readonly ShapeCluster[];
  /** For each scenario its place in `clusters`; −1 for one that failed. */
  readonly clusterOf: Int32Array;
  readonly excludedExperiments: number;
}

/**
 * A few typical courses of an outcome over time, each with the futures that run like it: decline, collapse and recovery,
 * slow growth. Courses are compared by shape alone: each is brought to mean 0 and standard deviation 1 over the years, so
 * level and size do not count. A course without change is a shape of its own.
 *
 * Each cluster is named by one of the futures, not by an average that nobody simulated. Of more than 800 futures, 800
 * chosen by the seed settle the clusters and the others join the nearest.
 *
 * @param question - `clusterCount`: from 1 to 50. There are fewer clusters when fewer futures, or fewer shapes, exist.
 * @throws {RangeError} If policy or outcome are not in the ensemble or the number of clusters is impossible.
 *
 * @see Steinmann, Auping & Kwakkel (2020), Behavior-based scenario discovery using time series clustering, Technol.
 *   Forecast. Soc. Change 156, doi:10.1016/j.techfore.2020.120052. Rules: docs/methods/futures-summary.md.
 *
 * @example
 * shapeClusters(columns, { policyId: "carry-on", outcomeId: "residents", clusterCount: 4, seed: 1 }).clusters[0];
 * // { medoidScenario: 318, experiments: 512 }: half of all futures run like that one
 */
export function shapeClusters(
  columns: OutcomeColumns,
  question: {
    readonly policyId: string;
    readonly outcomeId: string;
    readonly clusterCount: number;
    readonly seed: number;
  },
): ShapeClusters {
  const { policyId, outcomeId, clusterCount, seed } = question;
  if (!Number.isInteger(clusterCount) || clusterCount < 1 || clusterCount > 50) {
    throw new RangeError(`futures are put into 1 to 50 clusters; found ${clusterCount}`);
  }
  const column = outcomeColumn(columns, policyId, outcomeId);
  const yearCount = columns.years.length;
  const counted = countedScenarios(column, yearCount);
  const shapes = shapesOf(column, yearCount, counted);
  const chosen = chosenPlaces(counted.length, randomStream(seed, "shape-clusters", outcomeId));
  const { medoids } =
    chosen.length === 0
      ? { medoids: [] }
      : kMedoids(distancesOf(shapes, yearCount, chosen), Math.min(clusterCount, chosen.length));
  const standing = medoids.map((medoid) => chosen[medoid]!);
  return bySize(columns.scenarioCount, counted, standing, nearestOf(shapes, yearCount, counted.length, standing));
}

const MOST_COMPARED = 800;

/** Rows of years, each with mean 0 and standard deviation 1, or all zero where nothing changes. */
function shapesOf(column: Float64Array, yearCount: number, counted: Int32Array): Float64Array {
  const shapes = new Float64Array(counted.length * yearCount);
  for (const [place, scenario] of counted.entries()) {
    const row = column.subarray(scenario * yearCount, (scenario + 1) * yearCount);
    const mean = row.reduce((sum, value) => sum + value, 0) / yearCount;
    const deviation = Math.sqrt(row.reduce((sum, value) => sum + (value - mean) * (value - mean), 0) / yearCount);
    // Changes that only rounding made are no shape.
    const flat = !(deviation > 1e-12 * Math.abs(mean));
    for (let year = 0; year < yearCount; year++) {
      shapes[place * yearCount + year] = flat ? 0 : (row[year]! - mean) / deviation;
    }
  }
  return shapes;
}

/** All places, or as many as can be compared, drawn without replacement and put in order. */
function chosenPlaces(count: number, stream: { readonly next: () => number }): number[] {
  const places = Array.from({ length: count }, (_, place) => place);
  if (count <= MOST_COMPARED) return places;
  for (let first = 0; first < MOST_COMPARED; first++) {
    const other = first + Math.floor(stream.next() * (count - first));
    [places[first], places[other]] = [places[other]!, places[first]!];
  }
  return places.slice(0, MOST_COMPARED).sort((a, b) => a - b);
}

function distancesOf(shapes: Float64Array, yearCount: number, chosen: readonly number[]): Float64Array {
  const count = chosen.length;
  const distances = new Float64Array(count * count);
  for (let a = 0; a < count; a++) {
    for (let b = 0; b < a; b++) {
      const distance = distanceBetween(shapes, yearCount, chosen[a]!, chosen[b]!);
      distances[a * count + b] = distance;
      distances[b * count + a] = distance;
    }
  }
  return distances;
}

function distanceBetween(shapes: Float64Array, yearCount: number, a: number, b: number): number {
  let squares = 0;
  for (let year = 0; year < yearCount; year++) {
    const away = shapes[a * yearCount + year]! - shapes[b * yearCount + year]!;
    squares += away * away;
  }
  return Math.sqrt(squares);
}

function nearestOf(shapes: Float64Array, yearCount: number, count: number, medoids: readonly number[]): Int32Array {
  return Int32Array.from({ length: count }, (_, place) => {
    let best = 0;
    let bestDistance = Infinity;
    for (const [cluster, medoid] of medoids.entries()) {
      const distance = distanceBetween(shapes, yearCount, place, medoid);
      if (distance < bestDistance) [best, bestDistance] = [cluster, distance];
    }
    return best;
  });
}

/** Clusters renumbered from the largest on; those that nobody joined are left out. */
function bySize(
  scenarioCount: number,
  counted: Int32Array,
  medoids: readonly number[],
  nearest: Int32Array,
): ShapeClusters {
  const sizes = medoids.map((_, cluster) => nearest.reduce((sum, own) => sum + (own === cluster ? 1 : 0), 0));
  const order = Array.from(medoids.keys())
    .filter((cluster) => sizes[cluster]! > 0)
    .sort((a, b) => sizes[b]! - sizes[a]! || medoids[a]! - medoids[b]!);
  const clusterOf = new Int32Array(scenarioCount).fill(-1);
  for (const [place, scenario] of counted.entries()) clusterOf[scenario] = order.indexOf(nearest[place]!);
  return {
    clusters: order.map((cluster) => ({ medoidScenario: counted[medoids[cluster]!]!, experiments: sizes[cluster]! })),
    clusterOf,
    excludedExperiments: scenarioCount - counted.length,
  };
}
