/**
 * The least by which points would all have to be lowered in every objective, so that each of a known front is matched by
 * one that is no worse. 0 if they already are; below 0 if they are better. All objectives are to be minimised.
 *
 * @param points - Row-major, points × objectives, in units that make the objectives comparable.
 *
 * @see Zitzler et al. (2003), Performance assessment of multiobjective optimizers, doi:10.1109/TEVC.2003.810758.
 *
 * @example
 * additiveEpsilon(Float64Array.of(2, 3), Float64Array.of(1, 1), 2); // 2
 */
export function additiveEpsilon(points: Float64Array, front: Float64Array, objectiveCount: number): number {
  let worst = -Infinity;
  for (let to = 0; to < front.length; to += objectiveCount) {
    let least = Infinity;
    for (let at = 0; at < points.length; at += objectiveCount) {
      let behind = -Infinity;
      for (let o = 0; o < objectiveCount; o++) behind = Math.max(behind, points[at + o]! - front[to + o]!);
      least = Math.min(least, behind);
    }
    worst = Math.max(worst, least);
  }
  return worst;
}
