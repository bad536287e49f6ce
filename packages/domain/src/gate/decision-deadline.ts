import type { ExpectedYear, NoExpectation } from "./expected-year.ts";
import type { GateProposal } from "./gate.ts";

/** By when a gate must be decided on, so that its measures are ready when the condition is expected to hold. */
export type DecisionDeadline =
  | { readonly kind: "holds" }
  | {
      readonly kind: "deadline";
      readonly year: number;
      readonly earlyYear: number;
      readonly lateYear: number | null;
      /** When the condition is expected to hold. */
      readonly expectedYear: number;
      readonly leadTimeYears: number;
      /** Measures without a lead time; they may need longer. */
      readonly withoutLeadTime: number;
      /** Read off the futures instead of the trend. */
      readonly isProposal: boolean;
    }
  | { readonly kind: "cannot-say"; readonly reason: NoExpectation | "no-lead-time" };

/**
 * The expected year less the longest lead time of the phase's measures. The trend of what was observed comes first; where it
 * says nothing, the proposal read off the futures.
 *
 * @param leadTimes - Of the phase's measures, in years; `null` where nobody has said.
 *
 * @example
 * decisionDeadline({ kind: "expected", year: 2034, earlyYear: 2031, lateYear: null }, null, [3, null]);
 * // { kind: "deadline", year: 2031, earlyYear: 2028, lateYear: null, expectedYear: 2034, leadTimeYears: 3, … }
 */
export function decisionDeadline(
  expected: ExpectedYear,
  proposal: GateProposal | null,
  leadTimes: readonly (number | null)[],
): DecisionDeadline {
  if (expected.kind === "holds") return expected;
  const years = expected.kind === "expected" ? expected : proposal;
  if (!years) return { kind: "cannot-say", reason: expected.kind === "cannot-say" ? expected.reason : "no-data" };
  const known = leadTimes.filter((each) => each !== null);
  if (known.length === 0) return { kind: "cannot-say", reason: "no-lead-time" };
  const leadTimeYears = Math.max(...known);
  return {
    kind: "deadline",
    year: years.year - leadTimeYears,
    earlyYear: years.earlyYear - leadTimeYears,
    lateYear: years.lateYear === null ? null : years.lateYear - leadTimeYears,
    ...{ expectedYear: years.year, leadTimeYears, withoutLeadTime: leadTimes.length - known.length },
    isProposal: expected.kind !== "expected",
  };
}
