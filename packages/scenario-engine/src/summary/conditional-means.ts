import { type OutcomeColumns, outcomeColumn, yearPlace } from "../ensemble/outcome-columns.ts";
import { countedScenarios } from "./counted-scenarios.ts";
import { groupsByValue } from "./groups-by-value.ts";

/** The experiments whose uncertainty lies in one stretch of its range. */
export interface ConditionalMean {
  /** The lowest and the highest value of the uncertainty in the group. */
  readonly from: number;
  readonly to: number;
  /** Of the outcome, in its unit. */
  readonly mean: number;
  /** Of the mean; `null` for a group of one. */
  readonly standardError: number | null;
  readonly experiments: number;
}

/**
 * How the mean of an outcome depends on one uncertainty while all others vary as they do: experiments are sorted by the
 * uncertainty and cut into groups of about the same size. A line that rises or falls shows an uncertainty that matters.
 *
 * @param uncertainty - The value of the uncertainty in every scenario of the ensemble.
 * @param question - `groupCount`: how many groups at most. Equal values stay together, so alternatives and whole numbers
 *   give a group for each of their values when there are no more values than groups.
 * @returns The groups, by rising values; none when no experiment can be counted.
 * @throws {RangeError} If policy, outcome or year are not in the ensemble, or the uncertainty has another length.
 *
 * @see docs/methods/futures-summary.md for the rules.
 *
 * @example
 * conditionalMeans(columns, scenarios.price!, { policyId: "carry-on", outcomeId: "jobs", year: 2050, groupCount: 10 });
 * // ten groups, mean jobs from 181,000 where nickel is cheap to 224,000 where it is dear
 */
export function conditionalMeans(
  columns: OutcomeColumns,
  uncertainty: Float64Array,
  question: {
    readonly policyId: string;
    readonly outcomeId: string;
    readonly year: number;
    readonly groupCount: number;
  },
): ConditionalMean[] {
  const { policyId, outcomeId, year, groupCount } = question;
  if (uncertainty.length !== columns.scenarioCount) {
    throw new RangeError(
      `the uncertainty needs a value for each of ${columns.scenarioCount} scenarios; found ${uncertainty.length}`,
    );
  }
  if (!Number.isInteger(groupCount) || groupCount < 1) {
    throw new RangeError(`conditional means need at least one group; found ${groupCount}`);
  }
  const column = outcomeColumn(columns, policyId, outcomeId);
  const place = yearPlace(columns, year);
  const sorted = countedScenarios(column, columns.years.length).sort(
    (a, b) => uncertainty[a]! - uncertainty[b]! || a - b,
  );
  return groupsByValue(sorted, uncertainty, groupCount).map((group) => {
    const values = Array.from(group, (scenario) => column[scenario * columns.years.length + place]!);
    return { from: uncertainty[group[0]!]!, to: uncertainty[group.at(-1)!]!, ...meanOf(values) };
  });
}

function meanOf(values: readonly number[]): Pick<ConditionalMean, "mean" | "standardError" | "experiments"> {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0);
  const standardError = values.length < 2 ? null : Math.sqrt(squares / (values.length - 1) / values.length);
  return { mean, standardError, experiments: values.length };
}
