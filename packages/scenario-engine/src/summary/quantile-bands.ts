import type { QuantileBand } from "@tamarisk/domain";
import { type OutcomeColumns, outcomeColumn } from "../ensemble/outcome-columns.ts";
import { countedScenarios } from "./counted-scenarios.ts";
import { orderStatistics } from "./order-statistics.ts";

/** A band with the number of experiments that could not be counted in it. */
export interface CountedBand extends QuantileBand {
  /** Experiments of this policy without a number in some year; they are in no quantile of the band. */
  readonly excludedExperiments: number;
}

/**
 * The range of outcomes: for every policy, outcome and year, the values below which 5, 25, 50, 75 and 95 of 100
 * experiments lie. A band is made year by year, so no single future need run along its edge.
 *
 * @param outcomeIds - Which outcomes to make bands of; all when left out.
 * @returns One band per policy and outcome, in their order; `null` in every year when no experiment can be counted.
 * @throws {RangeError} If an outcome is not in the ensemble.
 *
 * @see docs/methods/quantile-bands.md for the rules.
 *
 * @example
 * quantileBands(columns).find((band) => band.policyId === "carry-on" && band.outcomeId === "residents")?.p50;
 * // the median number of residents, one per year
 */
export function quantileBands(
  columns: OutcomeColumns,
  outcomeIds: readonly string[] = columns.outcomeIds,
): CountedBand[] {
  return columns.policyIds.flatMap((policyId) => outcomeIds.map((outcomeId) => bandOf(columns, policyId, outcomeId)));
}

const SHARES = [0.05, 0.25, 0.5, 0.75, 0.95];

function bandOf(columns: OutcomeColumns, policyId: string, outcomeId: string): CountedBand {
  const column = outcomeColumn(columns, policyId, outcomeId);
  const yearCount = columns.years.length;
  const counted = countedScenarios(column, yearCount);
  const lines = counted.length === 0 ? SHARES.map(() => nothing(yearCount)) : quantileLines(column, yearCount, counted);
  const [p5, p25, p50, p75, p95] = lines as [Line, Line, Line, Line, Line];
  const excludedExperiments = columns.scenarioCount - counted.length;
  return { policyId, outcomeId, p5, p25, p50, p75, p95, excludedExperiments };
}

type Line = (number | null)[];

function nothing(yearCount: number): Line {
  return Array.from({ length: yearCount }, () => null);
}

/** One line over the years for each share: quantiles of type 7, as `quantile` defines them. */
function quantileLines(column: Float64Array, yearCount: number, counted: Int32Array): Line[] {
  const places = SHARES.map((share) => share * (counted.length - 1));
  const ranks = places.flatMap((place) => [Math.floor(place), Math.min(Math.floor(place) + 1, counted.length - 1)]);
  const pick = orderStatistics(counted.length, ranks);
  const picked = new Float64Array(ranks.length);
  const lines = SHARES.map(() => nothing(yearCount));
  const values = new Float64Array(counted.length * YEARS_AT_ONCE);
  for (let firstYear = 0; firstYear < yearCount; firstYear += YEARS_AT_ONCE) {
    const width = Math.min(YEARS_AT_ONCE, yearCount - firstYear);
    gatherYears(column, yearCount, counted, firstYear, width, values);
    for (let offset = 0; offset < width; offset++) {
      pick(values.subarray(offset * counted.length, (offset + 1) * counted.length), picked);
      for (let line = 0; line < lines.length; line++) {
        const [low, high] = [picked[2 * line]!, picked[2 * line + 1]!];
        lines[line]![firstYear + offset] = low + (places[line]! - ranks[2 * line]!) * (high - low);
      }
    }
  }
  return lines;
}

/** Eight doubles share a cache line, so a scenario's row is read once for eight years. */
const YEARS_AT_ONCE = 8;

/** `width` years from the first on, each as one column of the counted scenarios. */
function gatherYears(
  column: Float64Array,
  yearCount: number,
  counted: Int32Array,
  firstYear: number,
  width: number,
  values: Float64Array,
): void {
  for (let place = 0; place < counted.length; place++) {
    const row = counted[place]! * yearCount + firstYear;
    for (let offset = 0; offset < width; offset++) values[offset * counted.length + place] = column[row + offset]!;
  }
}
