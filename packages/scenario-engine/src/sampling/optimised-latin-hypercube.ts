import { type RandomStream, randomStream } from "@tamarisk/system-dynamics";
import { pairTerm, pointTerm } from "./centred-discrepancy.ts";
import { latinHypercube } from "./latin-hypercube.ts";

/**
 * A Latin hypercube whose strata are swapped until the points are spread evenly in all dimensions together, measured by
 * the centred L2 discrepancy. Every single uncertainty keeps one point per stratum; pairs and triples gain.
 *
 * Swaps are tried at random and kept when they help. How many are tried depends on the number of points and dimensions
 * alone, about a second's work at most, so the same seed gives the same points everywhere. A dimension that joins changes
 * all others: what is even depends on the whole.
 *
 * @param count - How many points, as `dimensions` and `seed` as `latinHypercube` takes them.
 * @returns One column of `count` shares in (0, 1) per dimension.
 *
 * @see Jin, Chen & Sudjianto (2005), An efficient algorithm for constructing optimal design of computer experiments,
 *   J. Stat. Plan. Inference 134, doi:10.1016/j.jspi.2004.02.014. Rules: docs/methods/latin-hypercube.md.
 *
 * @example
 * optimisedLatinHypercube(20, ["price", "demand"], 1); // no corner of the price–demand plane stays empty
 */
export function optimisedLatinHypercube(count: number, dimensions: readonly string[], seed: number): Float64Array[] {
  const columns = latinHypercube(count, dimensions, seed);
  if (count < 2 || dimensions.length < 2) return columns;
  const stream = randomStream(seed, "optimised-latin-hypercube", ...dimensions);
  for (let turn = swapCount(count, dimensions.length); turn > 0; turn--) {
    const column = columns[below(stream, dimensions.length)]!;
    const a = below(stream, count);
    const b = (a + 1 + below(stream, count - 1)) % count;
    const before = costOf(columns, a, b);
    swap(column, a, b);
    if (costOf(columns, a, b) >= before) swap(column, a, b);
  }
  return columns;
}

const MOST_TERMS = 60_000_000;
const SWAPS_PER_CELL = 100;

function swapCount(count: number, dimensionCount: number): number {
  const termsPerSwap = 4 * count * dimensionCount;
  return Math.min(SWAPS_PER_CELL * count * dimensionCount, Math.ceil(MOST_TERMS / termsPerSwap));
}

/** The part of the discrepancy, times the number of points, that two points have a hand in. */
function costOf(columns: readonly Float64Array[], a: number, b: number): number {
  const count = columns[0]!.length;
  let pairs = (pairTerm(columns, a, a) + pairTerm(columns, b, b)) / 2 + pairTerm(columns, a, b);
  for (let other = 0; other < count; other++) {
    if (other !== a && other !== b) pairs += pairTerm(columns, a, other) + pairTerm(columns, b, other);
  }
  return (2 * pairs) / count - 2 * (pointTerm(columns, a) + pointTerm(columns, b));
}

function swap(column: Float64Array, a: number, b: number): void {
  const kept = column[a]!;
  column[a] = column[b]!;
  column[b] = kept;
}

function below(stream: RandomStream, limit: number): number {
  return Math.floor(stream.next() * limit);
}
