import type { ScenarioColumns } from "../sampling/scenario-columns.ts";
import { assertBootstrap, type Bootstrap, type Estimate, estimate } from "./estimate.ts";
import { countedRows, type InputSlices, inputSlices } from "./input-slices.ts";
import { resampleSums } from "./resample-sums.ts";

/** Scenarios that were counted, and those left out because the run gave no number. */
export interface CountedScenarios {
  readonly scenarioCount: number;
  readonly droppedScenarios: number;
}

/** First-order shares of an outcome's variance, or why there are none. */
export type GivenDataIndices =
  | (CountedScenarios & { readonly kind: "indices"; readonly first: Readonly<Record<string, Estimate>> })
  /** The outcome is the same in every scenario. */
  | (CountedScenarios & { readonly kind: "no-variation"; readonly value: number })
  /** Fewer counted scenarios than two a slice. */
  | (CountedScenarios & { readonly kind: "too-few" });

/**
 * First-order indices from scenarios of any random sample, such as a Latin hypercube: each input is cut into slices, and
 * the share of the variance that lies between the slices' means is corrected for what chance alone would put there (the
 * adjusted correlation ratio). Total and second order need a Saltelli design and `sobolIndices`.
 *
 * An input that swings within a slice is underestimated; more slices see it, at the price of wider intervals.
 *
 * @param scenarios - A column of numbers per input, drawn independently of one another.
 * @param outcomes - One number per scenario; what is not finite is left out and counted.
 * @param sliceCount - Slices of each input, at least 2.
 * @throws {RangeError} If columns and outcomes differ in length or the options are impossible.
 *
 * @see Plischke, Borgonovo & Smith (2013), Global sensitivity measures from given data, Eur. J. Oper. Res. 226,
 *   doi:10.1016/j.ejor.2012.11.047; Kelley (1935), doi:10.1073/pnas.21.9.554, for the correction.
 *   Rules: docs/methods/sobol-indices.md.
 *
 * @example
 * givenDataIndices({ price, rain }, outcomes, 20, { resamples: 1000, confidence: 0.95, seed: 1 });
 */
export function givenDataIndices(
  scenarios: ScenarioColumns,
  outcomes: ArrayLike<number>,
  sliceCount: number,
  bootstrap: Bootstrap,
): GivenDataIndices {
  assertBootstrap(bootstrap);
  assertSlices(scenarios, outcomes, sliceCount);
  const rows = countedRows(outcomes);
  const counted = { scenarioCount: rows.length, droppedScenarios: outcomes.length - rows.length };
  if (rows.length < 2 * sliceCount) return { kind: "too-few", ...counted };
  const values = centred(rows.map((row) => outcomes[row]!));
  if (values === null) return { kind: "no-variation", value: outcomes[rows[0]!]!, ...counted };
  const slices = Object.values(scenarios).map((column) =>
    inputSlices(
      rows.map((row) => column[row]!),
      sliceCount,
    ),
  );
  const { figures, deviations } = resampleSums(
    rows.length,
    3 + 2 * sliceCount * slices.length,
    (row, sums, start) => addTerms(row, values[row]!, slices, sliceCount, sums, start),
    (sums) => slices.map((_, input) => adjustedRatio(sums, 3 + 2 * sliceCount * input, sliceCount)),
    bootstrap,
  );
  const first = Object.keys(scenarios).map((id, input): [string, Estimate] => [
    id,
    estimate(figures[input]!, deviations[input]!, bootstrap.confidence),
  ]);
  return { kind: "indices", first: Object.fromEntries(first), ...counted };
}

/** @throws {RangeError} If columns and outcomes differ in length, or inputs cannot be cut into so many slices. */
export function assertSlices(scenarios: ScenarioColumns, outcomes: ArrayLike<number>, sliceCount: number): void {
  for (const [id, column] of Object.entries(scenarios)) {
    if (column.length !== outcomes.length) {
      throw new RangeError(
        `there is one outcome a scenario: "${id}" has ${column.length}, outcomes are ${outcomes.length}`,
      );
    }
  }
  if (!Number.isInteger(sliceCount) || sliceCount < 2 || sliceCount > 65_535) {
    throw new RangeError(`inputs are cut into a whole number of slices from 2 to 65,535; found ${sliceCount}`);
  }
}

/** Values of mean 0 and size 1 at most; `null` where all are the same. */
function centred(values: readonly number[]): Float64Array | null {
  let largest = 0;
  for (const value of values) largest = Math.max(largest, Math.abs(value));
  if (values.every((value) => value === values[0])) return null;
  const mean = values.reduce((sum, value) => sum + value / largest, 0) / values.length;
  return Float64Array.from(values, (value) => value / largest - mean);
}

/** 1, Y, Y²; then for each slice of each input 1 and Y. */
function addTerms(
  row: number,
  value: number,
  slices: readonly InputSlices[],
  sliceCount: number,
  sums: Float64Array,
  start: number,
): void {
  sums[start]! += 1;
  sums[start + 1]! += value;
  sums[start + 2]! += value * value;
  for (let input = 0; input < slices.length; input++) {
    const at = start + 3 + 2 * (sliceCount * input + slices[input]!.codes[row]!);
    sums[at]! += 1;
    sums[at + 1]! += value;
  }
}

function adjustedRatio(sums: Float64Array, start: number, sliceCount: number): number {
  const [count, sum, squares] = [sums[0]!, sums[1]!, sums[2]!];
  let between = 0;
  let used = 0;
  for (let slice = 0; slice < sliceCount; slice++) {
    const inSlice = sums[start + 2 * slice]!;
    if (inSlice === 0) continue;
    used++;
    between += sums[start + 2 * slice + 1]! ** 2 / inSlice;
  }
  const total = squares - (sum * sum) / count;
  const within = squares - between;
  return total > 0 && count > used ? 1 - within / (count - used) / (total / (count - 1)) : Number.NaN;
}
