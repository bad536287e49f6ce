import { type OutcomeColumns, outcomeColumn } from "../ensemble/outcome-columns.ts";
import { countedScenarios } from "./counted-scenarios.ts";

/** How thickly the futures lie over the range of an outcome, year by year. */
export interface YearlyDensities {
  /** The ends of the bins, one more than there are bins, the same in all years; empty when nothing could be counted. */
  readonly edges: Float64Array;
  /** Year by year, bin by bin: the share of counted experiments in the bin per unit of the outcome. */
  readonly densities: Float64Array;
  readonly countedExperiments: number;
  readonly excludedExperiments: number;
}

/**
 * A histogram for every year over the same bins, for a picture in which colour shows where futures crowd. The bins divide
 * the range from the lowest to the highest outcome of all years.
 *
 * @param question - `binCount`: from 1 to 10,000 bins.
 * @returns Densities of which each year's, times the width of a bin, add up to 1.
 * @throws {RangeError} If the policy or outcome is not in the ensemble, or the number of bins is impossible.
 *
 * @see docs/methods/futures-summary.md for the rules.
 *
 * @example
 * densities(columns, { policyId: "carry-on", outcomeId: "residents", binCount: 60 }).densities.subarray(0, 60); // 2020
 */
export function densities(
  columns: OutcomeColumns,
  question: { readonly policyId: string; readonly outcomeId: string; readonly binCount: number },
): YearlyDensities {
  const { policyId, outcomeId, binCount } = question;
  if (!Number.isInteger(binCount) || binCount < 1 || binCount > 10_000) {
    throw new RangeError(`a density needs 1 to 10,000 bins; found ${binCount}`);
  }
  const column = outcomeColumn(columns, policyId, outcomeId);
  const yearCount = columns.years.length;
  const counted = countedScenarios(column, yearCount);
  const counts = {
    countedExperiments: counted.length,
    excludedExperiments: columns.scenarioCount - counted.length,
  };
  if (counted.length === 0) return { edges: new Float64Array(0), densities: new Float64Array(0), ...counts };
  const [low, high] = rangeOf(column, yearCount, counted);
  const width = (high - low) / binCount;
  const result = new Float64Array(yearCount * binCount);
  const each = 1 / (counted.length * width);
  for (const scenario of counted) {
    for (let year = 0; year < yearCount; year++) {
      const bin = Math.floor((column[scenario * yearCount + year]! - low) / width);
      result[year * binCount + Math.min(bin, binCount - 1)]! += each;
    }
  }
  return {
    edges: Float64Array.from({ length: binCount + 1 }, (_, edge) => low + edge * width),
    densities: result,
    ...counts,
  };
}

/** When all outcomes are the same number, a range of one unit around it. */
function rangeOf(column: Float64Array, yearCount: number, counted: Int32Array): [number, number] {
  let low = Infinity;
  let high = -Infinity;
  for (const scenario of counted) {
    for (let place = scenario * yearCount; place < (scenario + 1) * yearCount; place++) {
      low = Math.min(low, column[place]!);
      high = Math.max(high, column[place]!);
    }
  }
  if (!Number.isFinite(high - low)) throw new RangeError(`a density needs finite outcomes; found ${low} to ${high}`);
  return low < high ? [low, high] : [low - 0.5, high + 0.5];
}
