/** The first index whose western end is at or after `x`. */
export function firstFrom(west: Float64Array, x: number): number {
  let [low, high] = [0, west.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (west[middle]! < x) low = middle + 1;
    else high = middle;
  }
  return low;
}
