/** One column of shares per dimension, from the first point of the trajectory to its last. */
export type Trajectory = readonly Float64Array[];

/**
 * Trajectories that lie far from one another, picked one by one: first the two farthest apart, then each time the one
 * whose squared distances to those already picked add up to the most. The distance of two trajectories is the sum of the
 * distances between all their points.
 *
 * @param count - How many to pick, fewer than there are.
 *
 * @see Campolongo, Cariboni & Saltelli (2007), An effective screening design for sensitivity analysis of large models,
 *   Environ. Model. Softw. 22, doi:10.1016/j.envsoft.2006.10.004.
 * @see Ruano et al. (2012), An improved sampling strategy based on trajectory design, Environ. Model. Softw. 37,
 *   doi:10.1016/j.envsoft.2012.03.008, for picking one by one.
 */
export function farthestTrajectories(all: readonly Trajectory[], count: number): Trajectory[] {
  if (count === 1) return [all[0]!];
  const distances = squaredDistances(all);
  const picked = farthestPair(distances, all.length);
  const sums = Float64Array.from(all, (_, place) => at(distances, all.length, place, picked[0]!));
  while (picked.length < count) {
    const last = picked.at(-1)!;
    let best = -1;
    for (let place = 0; place < all.length; place++) {
      sums[place]! += at(distances, all.length, place, last);
      if (!picked.includes(place) && (best < 0 || sums[place]! > sums[best]!)) best = place;
    }
    picked.push(best);
  }
  return picked.map((place) => all[place]!);
}

function farthestPair(distances: Float64Array, count: number): number[] {
  let best = 1;
  for (let place = 0; place < distances.length; place++) if (distances[place]! > distances[best]!) best = place;
  return [Math.floor(best / count), best % count];
}

function squaredDistances(all: readonly Trajectory[]): Float64Array {
  const distances = new Float64Array(all.length * all.length);
  for (let a = 0; a < all.length; a++) {
    for (let b = 0; b < a; b++) {
      const apart = distance(all[a]!, all[b]!);
      const squared = apart * apart;
      distances[a * all.length + b] = squared;
      distances[b * all.length + a] = squared;
    }
  }
  return distances;
}

function distance(a: Trajectory, b: Trajectory): number {
  const pointCount = a.length + 1;
  let sum = 0;
  for (let i = 0; i < pointCount; i++) {
    for (let j = 0; j < pointCount; j++) {
      let squared = 0;
      for (let dimension = 0; dimension < a.length; dimension++) {
        const away = a[dimension]![i]! - b[dimension]![j]!;
        squared += away * away;
      }
      sum += Math.sqrt(squared);
    }
  }
  return sum;
}

function at(distances: Float64Array, count: number, a: number, b: number): number {
  return distances[a * count + b]!;
}
