import { type OutcomeColumns, outcomeColumn, yearPlace } from "../ensemble/outcome-columns.ts";
import { quantile } from "./quantile.ts";

/** What does one policy change against another, in one year? */
export interface PairedQuestion {
  readonly policyId: string;
  /** The policy to measure against, in the same ensemble. */
  readonly referenceId: string;
  readonly outcomeId: string;
  readonly year: number;
  /** In the outcome's unit, or in percent of what the reference has in the same future. */
  readonly measure: "difference" | "percent";
}

/** The range of the change over the futures; in futures of the same number everything outside the policies is the same. */
export interface PairedChange {
  /** Below this lie 5 of 100 futures' changes; `null` when no future can be counted, like the others. */
  readonly p5: number | null;
  readonly p50: number | null;
  readonly p95: number | null;
  /** In so many futures the policy gives more than the reference, and in so many less. */
  readonly rose: number;
  readonly fell: number;
  readonly countedExperiments: number;
  readonly excludedExperiments: number;
}

/**
 * The change that one policy makes against another, future by future: first the difference in each, then its range. The
 * median of the differences is not the difference of the medians.
 *
 * @returns Futures in which either run failed are left out and counted; so are, in percent, those in which the reference
 *   is zero.
 * @throws {RangeError} If a policy, the outcome or the year is not in the ensemble.
 *
 * @see docs/methods/paired-change.md for the rules.
 *
 * @example
 * pairedChange(columns, {
 *   policyId: "desert-oasis", referenceId: "carry-on", outcomeId: "residents", year: 2050, measure: "difference",
 * }).p50; // 12,400: in the middle of the futures, so many more residents than with Carry on
 */
export function pairedChange(columns: OutcomeColumns, question: PairedQuestion): PairedChange {
  const { policyId, referenceId, outcomeId, year, measure } = question;
  const values = outcomeColumn(columns, policyId, outcomeId);
  const references = outcomeColumn(columns, referenceId, outcomeId);
  const yearCount = columns.years.length;
  const changes = new Float64Array(columns.scenarioCount);
  let counted = 0;
  for (let place = yearPlace(columns, year); place < values.length; place += yearCount) {
    const reference = references[place]!;
    const difference = values[place]! - reference;
    const change = measure === "percent" ? (100 * difference) / Math.abs(reference) : difference;
    if (Number.isFinite(change)) changes[counted++] = change;
  }
  const sorted = changes.subarray(0, counted).sort();
  const at = (share: number) => (counted === 0 ? null : quantile(sorted, share));
  return {
    p5: at(0.05),
    p50: at(0.5),
    p95: at(0.95),
    rose: sorted.filter((change) => change > 0).length,
    fell: sorted.filter((change) => change < 0).length,
    countedExperiments: counted,
    excludedExperiments: columns.scenarioCount - counted,
  };
}
