/**
 * The number with the fewest digits between two, and of several the one nearest to the middle.
 *
 * @param low - At most `high`; both finite.
 *
 * @example
 * roundNumberIn(4.43, 4.61); // 4.5
 */
export function roundNumberIn(low: number, high: number): number {
  const middle = low + (high - low) / 2;
  for (let digits = 1; digits <= 17; digits++) {
    const rounded = Number(middle.toPrecision(digits));
    if (rounded >= low && rounded <= high) return rounded;
  }
  return middle;
}
