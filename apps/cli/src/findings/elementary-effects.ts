import { morrisSteps, quantile } from "@tamarisk/scenario-engine";

/**
 * The middle size of elementary effects along Morris's trajectories: by how much an outcome changes, up or down, when one
 * figure moves by a step of two thirds of its range and all others stay. The median, since with every figure anywhere in
 * its range a few trajectories run away and would decide a mean, which is what `morrisEffects` gives.
 *
 * @param values - One outcome at every point, trajectory after trajectory; NaN where a run failed.
 * @param columns - What was drawn at the same points, a column for each dimension.
 * @returns For each dimension the median over its trajectories; NaN if none could be counted.
 * @throws {RangeError} If the points are not whole trajectories.
 *
 * @example
 * middleEffects([1, 3, 3], [[0, 1, 1], [0, 0, 1]]); // [2, 0]: the first step moved the first dimension, by 2
 */
export function middleEffects(values: ArrayLike<number>, columns: readonly ArrayLike<number>[]): Float64Array {
  return Float64Array.from(morrisSteps(values, columns), ({ changes }) => {
    const sizes = changes.map(Math.abs).filter((size) => !Number.isNaN(size));
    return sizes.length === 0 ? Number.NaN : quantile(sizes.sort(), 0.5);
  });
}
