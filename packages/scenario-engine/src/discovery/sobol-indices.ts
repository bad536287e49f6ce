import { assertBootstrap, type Bootstrap, type Estimate, estimate } from "./estimate.ts";
import { resampleSums } from "./resample-sums.ts";

/** Which inputs a Saltelli design has, in the order of its columns, and whether it has the blocks for the second order. */
export interface SobolDesign {
  readonly inputIds: readonly string[];
  readonly secondOrder: boolean;
}

/** What two inputs do together beyond what each does alone. */
export interface PairEstimate extends Estimate {
  readonly between: readonly [string, string];
}

/** Base points that were counted, and those left out because one of their runs gave no number. */
interface CountedBases {
  readonly baseCount: number;
  readonly droppedBases: number;
}

/** Shares of an outcome's variance, or why there are none. */
export type SobolIndices =
  | (CountedBases & {
      readonly kind: "indices";
      /** By input: what it accounts for alone. */
      readonly first: Readonly<Record<string, Estimate>>;
      /** By input: what it accounts for alone and together with any others. */
      readonly total: Readonly<Record<string, Estimate>>;
      /** Every pair, where the design has the second order; else none. */
      readonly second: readonly PairEstimate[];
    })
  /** The outcome is the same in every scenario, so there is no variance to share out. */
  | (CountedBases & { readonly kind: "no-variation"; readonly value: number })
  /** Too few base points have a number in every run: fewer than two, or so few that A and B do not vary. */
  | (CountedBases & { readonly kind: "too-few" });

/**
 * Sobol' indices: the share of an outcome's variance that each input accounts for, alone (first order), together with all
 * others (total), and two by two (second order). They need a Saltelli design, which `checkSaltelli` tells; for outcomes of
 * plain random scenarios `givenDataIndices` estimates the first order.
 *
 * First order: Saltelli et al. 2010, mean of B (AB − A). Total: Jansen, half the mean of (A − AB)². Second order: Saltelli
 * 2002. Outcomes are centred first. Estimates scatter, so an index near 0 may come out a little below it.
 *
 * @param outcomes - One number per scenario of the design, in its order. A base point with a run that gave no finite number
 *   is left out whole, and counted.
 * @throws {RangeError} If the outcomes are not those of whole base points, or the resampling is impossible.
 *
 * @see Saltelli et al. (2010), Comput. Phys. Commun. 181, doi:10.1016/j.cpc.2009.09.018; Saltelli (2002),
 *   doi:10.1016/S0010-4655(02)00280-1; Jansen (1999), doi:10.1016/S0010-4655(98)00154-4.
 *   Rules: docs/methods/sobol-indices.md.
 *
 * @example
 * sobolIndices(outcomes, { inputIds: ["price", "rain"], secondOrder: false }, { resamples: 1000, confidence: 0.95, seed: 1 });
 * // { kind: "indices", first: { price: { value: 0.31, low: 0.27, high: 0.35 }, … }, … }
 */
export function sobolIndices(outcomes: ArrayLike<number>, design: SobolDesign, bootstrap: Bootstrap): SobolIndices {
  assertBootstrap(bootstrap);
  const size = (design.secondOrder ? 2 : 1) * design.inputIds.length + 2;
  if (outcomes.length % size !== 0) {
    throw new RangeError(`each base point of this design has ${size} outcomes; found ${outcomes.length} in all`);
  }
  const starts = countedStarts(outcomes, size);
  const counted = { baseCount: starts.length, droppedBases: outcomes.length / size - starts.length };
  if (starts.length < 2) return { kind: "too-few", ...counted };
  const standard = standardised(outcomes, starts, size);
  if (standard === null) return { kind: "no-variation", value: outcomes[starts[0]!]!, ...counted };
  const indices = estimates(standard, starts.length, design, bootstrap);
  return indices === null ? { kind: "too-few", ...counted } : { kind: "indices", ...indices, ...counted };
}

/** Where the base points begin that have a number in every run. */
function countedStarts(outcomes: ArrayLike<number>, size: number): number[] {
  const starts: number[] = [];
  for (let start = 0; start < outcomes.length; start += size) {
    let isWhole = true;
    for (let block = 0; block < size && isWhole; block++) isWhole = Number.isFinite(outcomes[start + block]);
    if (isWhole) starts.push(start);
  }
  return starts;
}

/** Counted outcomes with mean 0 and variance 1, so that no product overflows; `null` where all are the same. */
function standardised(outcomes: ArrayLike<number>, starts: readonly number[], size: number): Float64Array | null {
  const values = new Float64Array(starts.length * size);
  let largest = 0;
  let [lowest, highest] = [Infinity, -Infinity];
  for (const [place, start] of starts.entries()) {
    for (let block = 0; block < size; block++) {
      const value = outcomes[start + block]!;
      values[place * size + block] = value;
      largest = Math.max(largest, Math.abs(value));
      lowest = Math.min(lowest, value);
      highest = Math.max(highest, value);
    }
  }
  if (lowest === highest) return null;
  let sum = 0;
  for (const value of values) sum += value / largest;
  const mean = sum / values.length;
  let squares = 0;
  for (const value of values) squares += (value / largest - mean) ** 2;
  const deviation = Math.sqrt(squares / values.length);
  for (let place = 0; place < values.length; place++) values[place] = (values[place]! / largest - mean) / deviation;
  return values;
}

/** `null` where A and B do not vary, though a mixture of them does. */
function estimates(values: Float64Array, baseCount: number, design: SobolDesign, bootstrap: Bootstrap) {
  const { inputIds, secondOrder } = design;
  const k = inputIds.length;
  const pairs = secondOrder ? pairsOf(k) : [];
  const { figures, deviations } = resampleSums(
    baseCount,
    3 + 2 * k + pairs.length,
    termsOf(values, values.length / baseCount, k, pairs),
    (sums) => indicesOf(sums, k, pairs),
    bootstrap,
  );
  if (!Number.isFinite(figures[0])) return null;
  const at = (place: number) => estimate(figures[place]!, deviations[place]!, bootstrap.confidence);
  return {
    first: Object.fromEntries(inputIds.map((id, input) => [id, at(input)])),
    total: Object.fromEntries(inputIds.map((id, input) => [id, at(k + input)])),
    second: pairs.map(([a, b], pair): PairEstimate => {
      return { between: [inputIds[a]!, inputIds[b]!], ...at(2 * k + pair) };
    }),
  };
}

type Pair = readonly [number, number];

function pairsOf(count: number): Pair[] {
  const all = Array.from({ length: count }, (_, input) => input);
  return all.flatMap((a) => all.slice(a + 1).map((b): Pair => [a, b]));
}

/** The products that one base point adds: 1, A + B, A² + B²; B (ABᵢ − A) and (A − ABᵢ)² by input; BAⱼ ABₖ − A B by pair. */
function termsOf(values: Float64Array, size: number, k: number, pairs: readonly Pair[]) {
  return (base: number, sums: Float64Array, start: number) => {
    const first = base * size;
    const [a, b] = [values[first]!, values[first + size - 1]!];
    sums[start]! += 1;
    sums[start + 1]! += a + b;
    sums[start + 2]! += a * a + b * b;
    for (let input = 0; input < k; input++) {
      const exchanged = values[first + 1 + input]!;
      sums[start + 3 + input]! += b * (exchanged - a);
      sums[start + 3 + k + input]! += (a - exchanged) * (a - exchanged);
    }
    for (let pair = 0; pair < pairs.length; pair++) {
      const [j, other] = pairs[pair]!;
      sums[start + 3 + 2 * k + pair]! += values[first + 1 + k + j]! * values[first + 1 + other]! - a * b;
    }
  };
}

/** First order, total and second order from the sums; all NaN where A and B do not vary, as a resample may have it. */
function indicesOf(sums: Float64Array, k: number, pairs: readonly Pair[]): Float64Array {
  const count = sums[0]!;
  const mean = sums[1]! / (2 * count);
  const variance = sums[2]! / (2 * count) - mean * mean;
  const indices = new Float64Array(2 * k + pairs.length);
  if (!(variance > 0)) return indices.fill(Number.NaN);
  for (let input = 0; input < k; input++) {
    indices[input] = sums[3 + input]! / count / variance;
    indices[k + input] = sums[3 + k + input]! / 2 / count / variance;
  }
  for (let pair = 0; pair < pairs.length; pair++) {
    const [a, b] = pairs[pair]!;
    indices[2 * k + pair] = sums[3 + 2 * k + pair]! / count / variance - indices[a]! - indices[b]!;
  }
  return indices;
}
