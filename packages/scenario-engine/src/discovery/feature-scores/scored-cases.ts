import type { CaseInput } from "../cases.ts";
import { pickInput } from "../cases-of-outcome.ts";
import { checkColumn, missingIn, varies } from "../cases-problem.ts";

/** What inputs are scored by: a number in each future, or whether it is one of interest. */
export type ScoredOutcome =
  | { readonly kind: "number"; readonly values: Float64Array }
  | { readonly kind: "of-interest"; readonly values: Uint8Array };

/** Futures that can be scored: inputs and outcome without gaps, an outcome of interest being 1 and others 0. */
export interface ScoredCases {
  readonly kind: "scored-cases";
  readonly inputs: readonly CaseInput[];
  readonly outcome: Float64Array;
  readonly isBinary: boolean;
  /** Futures that were left out because their outcome is not a finite number. */
  readonly excluded: number;
}

/** Why inputs cannot be scored. */
export type ScoringProblem =
  | { readonly kind: "too-few"; readonly count: number; readonly needed: number }
  /** An input without a finite number in so many futures; the first such input. */
  | { readonly kind: "missing-values"; readonly inputId: string; readonly count: number }
  /** The outcome is the same in every future. */
  | { readonly kind: "one-outcome"; readonly value: number; readonly count: number }
  /** Every input has the same value in all futures, or there is no input. */
  | { readonly kind: "nothing-varies"; readonly count: number };

/** With fewer futures than this a score would be chance. */
const FEWEST_CASES = 10;

/** @throws {RangeError} If a column is not as long as the outcome. */
export function scoredCases(inputs: readonly CaseInput[], outcome: ScoredOutcome): ScoredCases | ScoringProblem {
  for (const input of inputs) checkColumn(input, outcome.values.length);
  const all = Float64Array.from(outcome.values);
  const counted = all.every(Number.isFinite) ? null : countedPlaces(all);
  const values = counted === null ? all : Float64Array.from(counted, (place) => all[place]!);
  const count = values.length;
  if (count < FEWEST_CASES) return { kind: "too-few", count, needed: FEWEST_CASES };

  const kept = counted === null ? inputs : inputs.map((input) => pickInput(input, counted));
  for (const input of kept) {
    const missing = missingIn(input);
    if (missing > 0) return { kind: "missing-values", inputId: input.id, count: missing };
  }
  if (values.every((value) => value === values[0])) return { kind: "one-outcome", value: values[0]!, count };
  if (!kept.some(varies)) return { kind: "nothing-varies", count };
  const isBinary = outcome.kind === "of-interest";
  return { kind: "scored-cases", inputs: kept, outcome: values, isBinary, excluded: all.length - count };
}

function countedPlaces(outcome: Float64Array): Int32Array {
  return Int32Array.from(outcome.keys()).filter((place) => Number.isFinite(outcome[place]!));
}
