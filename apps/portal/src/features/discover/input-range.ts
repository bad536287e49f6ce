import type { CaseInput } from "@tamarisk/scenario-engine";

/** The least and the greatest value of every number among the futures, by id. */
export function inputRanges(inputs: readonly CaseInput[]): Map<string, readonly [number, number]> {
  return new Map(
    inputs.flatMap((input): [string, [number, number]][] => {
      if (input.kind !== "number" || input.values.length === 0) return [];
      let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
      for (const value of input.values) {
        if (value < low) low = value;
        if (value > high) high = value;
      }
      return [[input.id, [low, high]]];
    }),
  );
}

/**
 * How many futures lie in each of some equal parts of a range.
 *
 * @param isCounted - Whether a future counts.
 *
 * @example
 * histogram(Float64Array.of(0, 1, 9, 10), [0, 10], 2, () => true); // [2, 2]
 */
export function histogram(
  values: Float64Array,
  [low, high]: readonly [number, number],
  parts: number,
  isCounted: (future: number) => boolean,
): number[] {
  const counts = Array.from({ length: parts }, () => 0);
  for (let future = 0; future < values.length; future++) {
    if (!isCounted(future)) continue;
    const share = high > low ? (values[future]! - low) / (high - low) : 0;
    counts[Math.min(parts - 1, Math.max(0, Math.floor(share * parts)))]!++;
  }
  return counts;
}
