/** Writes the value of each rank into `picked`. The values, as many as were announced, must not be NaN. */
type PickByRank = (values: Float64Array, picked: Float64Array) => void;

/**
 * A way to pick values by rank out of equally many values again and again, much faster than by sorting them: they are
 * counted in bins, and only the bins into which a rank falls are sorted.
 *
 * @param count - How many values there will be, at least one.
 * @param ranks - Which to pick, counted from 0 for the lowest, ascending.
 *
 * @example
 * const median = orderStatistics(5, [2]);
 * median(Float64Array.of(9, 1, 7, 3, 5), picked); // picked[0] is 5
 */
export function orderStatistics(count: number, ranks: readonly number[]): PickByRank {
  const bins = new Uint16Array(count);
  const counts = new Uint32Array(BIN_COUNT);
  const ends = new Int32Array(BIN_COUNT);
  const kept = new Float64Array(count);

  function pickSorted(values: Float64Array, picked: Float64Array): void {
    kept.set(values);
    kept.sort();
    for (let place = 0; place < ranks.length; place++) picked[place] = kept[ranks[place]!]!;
  }

  function pickFromBins(values: Float64Array, low: number, scale: number, picked: Float64Array): void {
    counts.fill(0);
    for (let place = 0; place < count; place++) {
      const bin = ((values[place]! - low) * scale) | 0;
      bins[place] = bin;
      counts[bin]!++;
    }
    markRankedBins(counts, ranks, ends);
    for (let place = 0; place < count; place++) {
      const bin = bins[place]!;
      if (ends[bin]! >= 0) kept[ends[bin]!++] = values[place]!;
    }
    let below = 0;
    let sorted = -1;
    let bin = 0;
    for (let place = 0; place < ranks.length; place++) {
      const rank = ranks[place]!;
      for (; below + counts[bin]! <= rank; bin++) below += counts[bin]!;
      const start = ends[bin]! - counts[bin]!;
      if (sorted !== bin) sortPart(kept, start, ends[bin]!);
      sorted = bin;
      picked[place] = kept[start + rank - below]!;
    }
  }

  return (values, picked) => {
    const [low, high] = endsOf(values);
    const scale = (BIN_COUNT - 1) / (high - low);
    // Few values, infinite ones, or all alike: bins would not help.
    if (count < FEWEST_TO_BIN || !(scale > 0 && scale < Infinity)) pickSorted(values, picked);
    else pickFromBins(values, low, scale, picked);
  };
}

const BIN_COUNT = 256;
const FEWEST_TO_BIN = 64;
const MOST_TO_INSERT = 24;

function endsOf(values: Float64Array): [number, number] {
  let low = values[0]!;
  let high = low;
  for (let place = 1; place < values.length; place++) {
    const value = values[place]!;
    if (value < low) low = value;
    else if (value > high) high = value;
  }
  return [low, high];
}

/** For each bin with a rank in it the place where its values start, bin after bin; −1 for the others. */
function markRankedBins(counts: Uint32Array, ranks: readonly number[], starts: Int32Array): void {
  starts.fill(-1);
  let below = 0;
  let kept = 0;
  let next = 0;
  for (let bin = 0; next < ranks.length; bin++) {
    const upTo = below + counts[bin]!;
    if (ranks[next]! < upTo) {
      starts[bin] = kept;
      kept += counts[bin]!;
      while (next < ranks.length && ranks[next]! < upTo) next++;
    }
    below = upTo;
  }
}

function sortPart(values: Float64Array, start: number, end: number): void {
  if (end - start > MOST_TO_INSERT) {
    values.subarray(start, end).sort();
    return;
  }
  for (let place = start + 1; place < end; place++) {
    const value = values[place]!;
    let gap = place;
    for (; gap > start && values[gap - 1]! > value; gap--) values[gap] = values[gap - 1]!;
    values[gap] = value;
  }
}
