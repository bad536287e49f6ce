import type { QuantileBand } from "@tamarisk/domain";
import { type OutcomeColumns, outcomeColumn } from "../ensemble/outcome-columns.ts";
import { quantile } from "./quantile.ts";

/** A band with the number of experiments that could not be counted in it. */
export interface CountedBand extends QuantileBand {
  /** Experiments of this policy without a number in some year; they are in no quantile of the band. */
  readonly excludedExperiments: number;
}

/**
 * The range of outcomes: for every policy, outcome and year, the values below which 5, 25, 50, 75 and 95 of 100
 * experiments lie. A band is made year by year, so no single future need run along its edge.
 *
 * @returns One band per policy and outcome, in their order; `null` in every year when no experiment can be counted.
 *
 * @see docs/methods/quantile-bands.md for the rules.
 *
 * @example
 * quantileBands(columns).find((band) => band.policyId === "carry-on" && band.outcomeId === "residents")?.p50;
 * // the median number of residents, one per year
 */
export function quantileBands(columns: OutcomeColumns): CountedBand[] {
  return columns.policyIds.flatMap((policyId) =>
    columns.outcomeIds.map((outcomeId) => bandOf(columns, policyId, outcomeId)),
  );
}

function bandOf(columns: OutcomeColumns, policyId: string, outcomeId: string): CountedBand {
  const column = outcomeColumn(columns, policyId, outcomeId);
  const yearCount = columns.years.length;
  const counted = countedScenarios(column, yearCount);
  const series = () => Array.from<number | null>({ length: yearCount }).fill(null);
  const band = { policyId, outcomeId, p5: series(), p25: series(), p50: series(), p75: series(), p95: series() };
  const inYear = new Float64Array(counted.length);
  for (let year = 0; year < yearCount && counted.length > 0; year++) {
    for (let place = 0; place < counted.length; place++) inYear[place] = column[counted[place]! * yearCount + year]!;
    inYear.sort();
    band.p5[year] = quantile(inYear, 0.05);
    band.p25[year] = quantile(inYear, 0.25);
    band.p50[year] = quantile(inYear, 0.5);
    band.p75[year] = quantile(inYear, 0.75);
    band.p95[year] = quantile(inYear, 0.95);
  }
  return { ...band, excludedExperiments: columns.scenarioCount - counted.length };
}

/** The scenarios whose row has a number in every year. */
export function countedScenarios(column: Float64Array, yearCount: number): number[] {
  const counted: number[] = [];
  for (let scenario = 0; scenario * yearCount < column.length; scenario++) {
    const row = column.subarray(scenario * yearCount, (scenario + 1) * yearCount);
    if (!row.some(Number.isNaN)) counted.push(scenario);
  }
  return counted;
}
