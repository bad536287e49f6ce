import { type OutcomeColumns, outcomeColumn } from "../ensemble/outcome-columns.ts";
import { countedScenarios } from "./counted-scenarios.ts";

/** The lowest and the highest outcome of every year, under one policy. */
export interface Envelope {
  readonly policyId: string;
  readonly outcomeId: string;
  /** One number per year, like `high`; `null` in every year when no experiment can be counted. */
  readonly low: readonly (number | null)[];
  readonly high: readonly (number | null)[];
  /** Experiments of this policy without a number in some year. */
  readonly excludedExperiments: number;
}

/**
 * The whole range of outcomes, year by year: nothing that was explored lies outside. It grows with the number of
 * scenarios, so two ensembles of different sizes are better compared by `quantileBands`.
 *
 * @returns One envelope per policy and outcome, in their order.
 *
 * @see docs/methods/futures-summary.md for the rules.
 *
 * @example
 * envelopes(columns).find((envelope) => envelope.outcomeId === "residents")?.low[30]; // the fewest residents in year 30
 */
export function envelopes(columns: OutcomeColumns): Envelope[] {
  return columns.policyIds.flatMap((policyId) =>
    columns.outcomeIds.map((outcomeId) => envelopeOf(columns, policyId, outcomeId)),
  );
}

function envelopeOf(columns: OutcomeColumns, policyId: string, outcomeId: string): Envelope {
  const column = outcomeColumn(columns, policyId, outcomeId);
  const yearCount = columns.years.length;
  const counted = countedScenarios(column, yearCount);
  const low = new Float64Array(yearCount).fill(Infinity);
  const high = new Float64Array(yearCount).fill(-Infinity);
  for (const scenario of counted) {
    for (let year = 0; year < yearCount; year++) {
      const value = column[scenario * yearCount + year]!;
      low[year] = Math.min(low[year]!, value);
      high[year] = Math.max(high[year]!, value);
    }
  }
  const shown = (line: Float64Array) => Array.from(line, (value) => (counted.length === 0 ? null : value));
  const excludedExperiments = columns.scenarioCount - counted.length;
  return { policyId, outcomeId, low: shown(low), high: shown(high), excludedExperiments };
}
