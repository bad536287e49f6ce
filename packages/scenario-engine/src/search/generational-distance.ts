/**
 * How far points lie from a known front: the mean distance from each point to the nearest of the front. Turned round,
 * from each point of the front to the nearest that was found, it is the inverted generational distance, which
 * also grows where part of the front has been missed.
 *
 * @param points - Row-major, points × objectives, in units that make the objectives comparable.
 * @returns 0 if every point is on the front; NaN if there is none on either side.
 *
 * @see Van Veldhuizen & Lamont (1998); Coello Coello & Reyes Sierra (2004) for the inverted one. As in Platypus, distances
 *   are averaged, not their squares.
 *
 * @example
 * generationalDistance(Float64Array.of(0, 1), Float64Array.of(0, 0, 5, 5), 2); // 1
 */
export function generationalDistance(points: Float64Array, front: Float64Array, objectiveCount: number): number {
  let total = 0;
  for (let at = 0; at < points.length; at += objectiveCount) {
    let nearest = Infinity;
    for (let to = 0; to < front.length; to += objectiveCount) {
      let squared = 0;
      for (let o = 0; o < objectiveCount; o++) squared += (points[at + o]! - front[to + o]!) ** 2;
      if (squared < nearest) nearest = squared;
    }
    total += Math.sqrt(nearest);
  }
  return front.length === 0 ? NaN : total / (points.length / objectiveCount);
}

/** The mean distance from each point of a known front to the nearest that was found. */
export function invertedGenerationalDistance(
  points: Float64Array,
  front: Float64Array,
  objectiveCount: number,
): number {
  return generationalDistance(front, points, objectiveCount);
}
