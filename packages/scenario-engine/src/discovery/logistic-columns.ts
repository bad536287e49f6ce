import type { CaseInput } from "./cases.ts";
import { varies } from "./cases-problem.ts";
import { scaleOf } from "./scale-of.ts";

/** One column of the regression: a number, or whether an input has one of its categories. */
export interface LogisticColumn {
  readonly inputId: string;
  /** The category this column stands for; `null` for a number. */
  readonly category: string | null;
  /** The category, the most frequent one, that it is compared with; `null` for a number. */
  readonly baseline: string | null;
  /** Mean and standard deviation of the column over the futures, in the input's unit; 0 and 1 mark categories. */
  readonly mean: number;
  readonly standardDeviation: number;
  /** The lowest and the highest value. */
  readonly low: number;
  readonly high: number;
  /** Brought to mean 0 and standard deviation 1. */
  readonly standardised: Float64Array;
}

/** The columns of all inputs that vary. */
export function logisticColumns(inputs: readonly CaseInput[]): LogisticColumn[] {
  return inputs.filter(varies).flatMap((input) => {
    if (input.kind === "number") return [columnOf(input.id, null, null, input.values)];
    const counts = new Int32Array(input.categories.length);
    for (const code of input.codes) counts[code]!++;
    const usual = counts.indexOf(counts.reduce((most, count) => Math.max(most, count)));
    return Array.from(counts.keys())
      .filter((code) => counts[code]! > 0 && code !== usual)
      .map((code) => {
        const marks = Float64Array.from(input.codes, (own) => (own === code ? 1 : 0));
        return columnOf(input.id, input.categories[code]!, input.categories[usual]!, marks);
      });
  });
}

function columnOf(
  inputId: string,
  category: string | null,
  baseline: string | null,
  values: Float64Array,
): LogisticColumn {
  let [low, high] = [Infinity, -Infinity];
  for (const value of values) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  const { mean, standardDeviation } = scaleOf(values);
  const standardised = values.map((value) => (value - mean) / standardDeviation);
  return { inputId, category, baseline, mean, standardDeviation, low, high, standardised };
}
