import type { Distribution, SampledUncertainty } from "@tamarisk/domain";
import { quantileFunction } from "./inverse-cdf.ts";
import type { ScenarioColumns } from "./scenario-columns.ts";

/**
 * Every level of every uncertainty with every level of the others. Good for a few uncertainties; with many, the number of
 * scenarios explodes and `sobol` covers the space better.
 *
 * The levels of an uncertainty are the middles of as many strata of equal probability. Alternatives, yes or no, and whole
 * numbers that are no more than the levels give each of their values once.
 *
 * @param levels - How many levels each uncertainty has.
 * @returns Columns in which the last uncertainty changes fastest.
 *
 * @example
 * fullFactorial([{ id: "price", distribution: { kind: "uniform", low: 0, high: 6 } }], 3).price; // 1, 3, 5
 */
export function fullFactorial(uncertainties: readonly SampledUncertainty[], levels: number): ScenarioColumns {
  const values = uncertainties.map(({ distribution }) => levelsOf(distribution, levels));
  const count = factorialCount(uncertainties, levels);
  let repeats = count;
  return Object.fromEntries(
    uncertainties.map(({ id }, place) => {
      const own = values[place]!;
      repeats /= own.length;
      const column = new Float64Array(count);
      for (let row = 0; row < count; row++) column[row] = own[Math.floor(row / repeats) % own.length]!;
      return [id, column];
    }),
  );
}

/** How many scenarios a full factorial has. It soon is more than can be made. */
export function factorialCount(uncertainties: readonly SampledUncertainty[], levels: number): number {
  return uncertainties.reduce((product, { distribution }) => product * levelsOf(distribution, levels).length, 1);
}

function levelsOf(distribution: Distribution, levels: number): number[] {
  if (distribution.kind === "categorical") return distribution.categories.map(({ value }) => value);
  if (distribution.kind === "boolean") return distribution.probability % 1 === 0 ? [distribution.probability] : [0, 1];
  if (distribution.kind === "integer" && distribution.high - distribution.low < levels) {
    return Array.from({ length: distribution.high - distribution.low + 1 }, (_, place) => distribution.low + place);
  }
  const quantile = quantileFunction(distribution);
  return Array.from({ length: levels }, (_, level) => quantile((level + 0.5) / levels));
}
