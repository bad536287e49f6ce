import { quantile } from "@tamarisk/scenario-engine";

/**
 * The middle size of elementary effects along Morris's trajectories: by how much an outcome changes, up or down, when one
 * figure moves by a step of two thirds of its range and all others stay. The median, since with every figure anywhere in
 * its range a few trajectories run away and would decide a mean.
 *
 * @param values - One outcome at every point, trajectory after trajectory; NaN where a run failed.
 * @param columns - What was drawn at the same points, a column for each dimension.
 * @returns For each dimension the median over its trajectories; NaN if none could be counted.
 * @throws {RangeError} If the points are not whole trajectories.
 * @see Campolongo, Cariboni & Saltelli (2007), doi:10.1016/j.envsoft.2006.10.004, whose μ* is the mean of the same sizes.
 *
 * @example
 * middleEffects([1, 3, 3], [[0, 1, 1], [0, 0, 1]]); // [2, 0]: the first step moved the first dimension, by 2
 */
export function middleEffects(values: ArrayLike<number>, columns: readonly ArrayLike<number>[]): Float64Array {
  const points = columns.length + 1;
  if (values.length % points !== 0) {
    throw new RangeError(
      `trajectories of ${columns.length} dimensions have ${points} points each; found ${values.length} in all`,
    );
  }
  const sizes = columns.map((): number[] => []);
  for (let start = 0; start < values.length; start += points) {
    for (let point = start + 1; point < start + points; point++) {
      const moved = columns.findIndex((column) => column[point] !== column[point - 1]);
      const size = Math.abs(values[point]! - values[point - 1]!);
      if (moved >= 0 && !Number.isNaN(size)) sizes[moved]!.push(size);
    }
  }
  return Float64Array.from(sizes, (of) => (of.length === 0 ? Number.NaN : quantile(Float64Array.from(of).sort(), 0.5)));
}
