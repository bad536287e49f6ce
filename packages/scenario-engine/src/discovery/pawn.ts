import { randomStream } from "@tamarisk/system-dynamics";
import type { ScenarioColumns } from "../sampling/scenario-columns.ts";
import { quantile } from "../summary/quantile.ts";
import { assertBootstrap, type Bootstrap, estimate, runningDeviations } from "./estimate.ts";
import { assertSlices, type CountedScenarios } from "./given-data-indices.ts";
import { countedRows, type InputSlices, inputSlices } from "./input-slices.ts";

/** How far knowing an input's slice shifts an outcome's distribution: over its slices the middle, largest and mean distance. */
export interface PawnIndex {
  readonly median: number;
  readonly max: number;
  readonly mean: number;
  /** The interval of `median`. */
  readonly low: number;
  readonly high: number;
}

/** PAWN indices by input, or why there are none. */
export type PawnIndices =
  | (CountedScenarios & {
      readonly kind: "indices";
      readonly indices: Readonly<Record<string, PawnIndex>>;
      /**
       * The same of an input that plays no part, made by dealing the scenarios at random: an index that is not above
       * `dummy.high` cannot be told from chance.
       */
      readonly dummy: PawnIndex;
    })
  /** The outcome is the same in every scenario. */
  | (CountedScenarios & { readonly kind: "no-variation"; readonly value: number })
  /** Fewer counted scenarios than two a slice. */
  | (CountedScenarios & { readonly kind: "too-few" });

/**
 * PAWN: how much the whole distribution of an outcome, not its variance alone, depends on each input. Each input is cut
 * into slices; the index of a slice is the largest distance between the cumulative distribution of its outcomes and that
 * of all (Kolmogorov–Smirnov). For outcomes with long tails, where a share of variance says little, from any random sample.
 *
 * @param scenarios - A column of numbers per input.
 * @param outcomes - One number per scenario; what is not finite is left out and counted.
 * @param sliceCount - Slices of each input, at least 2, best with some tens of scenarios each.
 * @throws {RangeError} If columns and outcomes differ in length or the options are impossible.
 *
 * @see Pianosi & Wagener (2018), Distribution-based sensitivity analysis from a generic input-output sample, Environ. Model.
 *   Softw. 108, doi:10.1016/j.envsoft.2018.07.019. Rules: docs/methods/pawn.md.
 *
 * @example
 * pawn({ price, rain }, outcomes, 10, { resamples: 100, confidence: 0.95, seed: 1 });
 * // { kind: "indices", indices: { price: { median: 0.31, … }, … }, dummy: { median: 0.05, … }, … }
 */
export function pawn(
  scenarios: ScenarioColumns,
  outcomes: ArrayLike<number>,
  sliceCount: number,
  bootstrap: Bootstrap,
): PawnIndices {
  assertBootstrap(bootstrap);
  assertSlices(scenarios, outcomes, sliceCount);
  // In the order of outcomes, so that cumulative distributions are one walk.
  const rows = countedRows(outcomes).sort((a, b) => outcomes[a]! - outcomes[b]!);
  const counted = { scenarioCount: rows.length, droppedScenarios: outcomes.length - rows.length };
  if (rows.length < 2 * sliceCount) return { kind: "too-few", ...counted };
  const sorted = Float64Array.from(rows, (row) => outcomes[row]!);
  if (sorted[0] === sorted.at(-1)) return { kind: "no-variation", value: sorted[0]!, ...counted };
  const ends = tieEnds(sorted);
  const ids = Object.keys(scenarios);
  const slices = ids.map((id) =>
    inputSlices(
      rows.map((row) => scenarios[id]![row]!),
      sliceCount,
    ),
  );
  const deviations = resampledMedians(slices, ends, bootstrap);
  const indices = slices.map((of, input): [string, PawnIndex] => {
    const { median, max, mean } = summaryOf(distances(of, ends, null));
    const { low, high } = estimate(median, deviations[input]!, bootstrap.confidence);
    return [ids[input]!, { median, max, mean, low, high }];
  });
  const dummy = dummyIndex(rows.length, sliceCount, ends, bootstrap);
  return { kind: "indices", indices: Object.fromEntries(indices), dummy, ...counted };
}

/** Where each run of equal outcomes ends. */
function tieEnds(sorted: Float64Array): Uint32Array {
  const ends: number[] = [];
  for (let place = 1; place <= sorted.length; place++) if (sorted[place] !== sorted[place - 1]) ends.push(place);
  return Uint32Array.from(ends);
}

function resampledMedians(slices: readonly InputSlices[], ends: Uint32Array, { resamples, seed }: Bootstrap) {
  const stream = randomStream(seed, "pawn", "bootstrap");
  const rowCount = ends.at(-1)!;
  const running = runningDeviations(slices.length);
  const weights = new Uint32Array(rowCount);
  for (let resample = 0; resample < resamples; resample++) {
    weights.fill(0);
    for (let draw = 0; draw < rowCount; draw++)
      weights[Math.floor((stream.nextUint32() / 4_294_967_296) * rowCount)]!++;
    running.add(slices.map((of) => summaryOf(distances(of, ends, weights)).median));
  }
  return running.now();
}

/** Scenarios dealt at random into slices of one size, as often as is resampled; `high` is what chance seldom passes. */
function dummyIndex(
  rowCount: number,
  sliceCount: number,
  ends: Uint32Array,
  { resamples, confidence, seed }: Bootstrap,
): PawnIndex {
  const stream = randomStream(seed, "pawn", "dummy");
  const all = Array.from({ length: resamples }, () => {
    const drawn = Float64Array.from({ length: rowCount }, () => stream.next());
    return summaryOf(distances(inputSlices(drawn, sliceCount), ends, null));
  });
  const meanOf = (of: "median" | "max" | "mean") => all.reduce((sum, index) => sum + index[of], 0) / resamples;
  const medians = Float64Array.from(all, ({ median }) => median).sort();
  return {
    median: meanOf("median"),
    max: meanOf("max"),
    mean: meanOf("mean"),
    low: quantile(medians, (1 - confidence) / 2),
    high: quantile(medians, (1 + confidence) / 2),
  };
}

/**
 * For each slice that has a row, the largest distance of its cumulative distribution from that of all rows. Only a slice's
 * own outcomes have to be looked at, just before and at each: in between its own share stands still.
 *
 * @param weights - How often each row counts, once when `null`.
 */
function distances({ codes, sliceCount }: InputSlices, ends: Uint32Array, weights: Uint32Array | null): Float64Array {
  const sizes = new Float64Array(sliceCount);
  for (let row = 0; row < codes.length; row++) sizes[codes[row]!]! += weights === null ? 1 : weights[row]!;
  const seen = new Float64Array(sliceCount);
  const farthest = new Float64Array(sliceCount);
  const look = (start: number, end: number, share: number) => {
    for (let row = start; row < end; row++) {
      const slice = codes[row]!;
      const distance = Math.abs(seen[slice]! / sizes[slice]! - share);
      if (distance > farthest[slice]!) farthest[slice] = distance;
    }
  };
  let start = 0;
  let below = 0;
  for (let tie = 0; tie < ends.length; tie++) {
    const end = ends[tie]!;
    look(start, end, below / codes.length);
    for (let row = start; row < end; row++) {
      const weight = weights === null ? 1 : weights[row]!;
      seen[codes[row]!]! += weight;
      below += weight;
    }
    look(start, end, below / codes.length);
    start = end;
  }
  return farthest.filter((_, slice) => sizes[slice]! > 0);
}

function summaryOf(found: Float64Array): Pick<PawnIndex, "median" | "max" | "mean"> {
  const sorted = found.toSorted();
  return {
    median: quantile(sorted, 0.5),
    max: sorted.at(-1)!,
    mean: sorted.reduce((sum, distance) => sum + distance, 0) / sorted.length,
  };
}
