/**
 * Cut scenarios into groups by the value of an uncertainty: where the next value differs, as near as possible to groups
 * of one size.
 *
 * @param sorted - Scenarios by rising values.
 * @param groupCount - How many groups at most; equal values stay together.
 *
 * @example
 * groupsByValue(Int32Array.of(0, 1, 2), Float64Array.of(5, 5, 7), 2); // [[0, 1], [2]]
 */
export function groupsByValue(sorted: Int32Array, uncertainty: Float64Array, groupCount: number): Int32Array[] {
  if (sorted.length === 0) return [];
  const cuts = distinctStarts(sorted, uncertainty);
  const groups: Int32Array[] = [];
  const each = cuts.length <= groupCount ? 1 : sorted.length / groupCount;
  let start = 0;
  for (const end of [...cuts.slice(1), sorted.length]) {
    const full = end - start >= each || end >= Math.round((groups.length + 1) * each);
    if (end === sorted.length || (full && groups.length < groupCount - 1)) {
      groups.push(sorted.subarray(start, end));
      start = end;
    }
  }
  return groups;
}

function distinctStarts(sorted: Int32Array, uncertainty: Float64Array): number[] {
  return Array.from(sorted.keys()).filter(
    (place) => place === 0 || uncertainty[sorted[place]!] !== uncertainty[sorted[place - 1]!],
  );
}
