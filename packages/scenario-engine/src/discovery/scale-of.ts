/**
 * The mean of numbers and their standard deviation, dividing by their count.
 *
 * @example
 * scaleOf(Float64Array.of(1, 3)); // { mean: 2, standardDeviation: 1 }
 */
export function scaleOf(values: Float64Array): { mean: number; standardDeviation: number } {
  let mean = 0;
  for (let place = 0; place < values.length; place++) mean += (values[place]! - mean) / (place + 1);
  let squares = 0;
  for (let place = 0; place < values.length; place++) squares += (values[place]! - mean) ** 2;
  return { mean, standardDeviation: Math.sqrt(squares / values.length) };
}
