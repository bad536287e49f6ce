import { weightedQuantiles } from "./weighted-quantile.ts";

/** A range of outcomes in which futures count by their weight; one number a year, `null` where none counts. */
export interface WeightedBand {
  readonly years: number[];
  readonly p5: (number | null)[];
  readonly p25: (number | null)[];
  readonly p50: (number | null)[];
  readonly p75: (number | null)[];
  readonly p95: (number | null)[];
}

const shares = [0.05, 0.25, 0.5, 0.75, 0.95];

/**
 * The values below which 5, 25, 50, 75 and 95 of 100 parts of the weight lie, year by year.
 *
 * @param values - Futures × years.
 * @param weights - One a future.
 * @throws {RangeError} If there is not one weight for each future.
 */
export function weightedBand(values: Float64Array, years: readonly number[], weights: Float64Array): WeightedBand {
  if (values.length !== weights.length * years.length) {
    throw new RangeError(`each of ${values.length / years.length} futures needs a weight; found ${weights.length}`);
  }
  const column = new Float64Array(weights.length);
  const rows = years.map((_, place) => {
    for (let future = 0; future < weights.length; future++) column[future] = values[future * years.length + place]!;
    return weightedQuantiles(column, weights, shares);
  });
  const [p5, p25, p50, p75, p95] = shares.map((_, share) => rows.map((row) => row[share]!));
  return { years: [...years], p5: p5!, p25: p25!, p50: p50!, p75: p75!, p95: p95! };
}
